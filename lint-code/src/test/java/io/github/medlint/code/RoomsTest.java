package io.github.medlint.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the rooms of this module: no cycles, and the parser in its room alone. */
class RoomsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.medlint.code");

  @Test
  void rooms_form_no_cycle() {
    slices().matching("io.github.medlint.code.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void the_parser_of_code_is_known_in_its_room_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.medlint.code.syntax..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.treesitter..")
        .check(CLASSES);
  }

  @Test
  void nothing_knows_the_checks_or_reports() {
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
