package io.github.medlint.office;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the rooms of this module: no cycles, and each library in the room that it is for. */
class RoomsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.medlint.office");

  @Test
  void rooms_form_no_cycle() {
    slices().matching("io.github.medlint.office.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void a_library_is_known_in_its_room_alone() {
    only("org.apache.pdfbox..", "io.github.medlint.office.pdf..");
    only("org.apache.james..", "io.github.medlint.office.mail..");
    only("org.apache.poi..", "io.github.medlint.office.mail..");
    only("com.rtfparserkit..", "io.github.medlint.office.rtf..");
  }

  private static void only(String library, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void nothing_reads_the_checks_or_reports() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.medlint.check..",
            "io.github.medlint.rule..",
            "io.github.medlint.report..",
            "io.github.medlint.run..")
        .check(CLASSES);
  }
}
