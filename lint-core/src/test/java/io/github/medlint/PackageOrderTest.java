package io.github.medlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the order of the packages: each knows only those that stand before it on the road. */
class PackageOrderTest {

  private static final String BASE = "io.github.medlint.";

  private static final List<String> ROAD =
      List.of(
          "text",
          "yaml",
          "document",
          "format",
          "language",
          "phrase",
          "lexicon",
          "knowledge",
          "rule",
          "config",
          "match",
          "claim",
          "check",
          "decision",
          "engine",
          "report",
          "run");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.medlint");

  @TestFactory
  List<DynamicTest> a_package_knows_only_those_before_it() {
    return ROAD.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      String[] later =
                          ROAD.subList(ROAD.indexOf(name) + 1, ROAD.size()).stream()
                              .map(p -> BASE + p + "..")
                              .toArray(String[]::new);
                      noClasses()
                          .that()
                          .resideInAPackage(BASE + name + "..")
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(later.length == 0 ? new String[] {"none"} : later)
                          .allowEmptyShould(true)
                          .check(CLASSES);
                    }))
        .toList();
  }

  @Test
  void every_class_stands_in_a_package_of_the_road() {
    classes()
        .should()
        .resideInAnyPackage(ROAD.stream().map(name -> BASE + name + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void only_language_knows_corenlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "language..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
  }

  @Test
  void regular_expressions_run_in_linear_time() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .because("patterns and drafts are hostile input; RE2/J is linear")
        .check(CLASSES);
  }
}
