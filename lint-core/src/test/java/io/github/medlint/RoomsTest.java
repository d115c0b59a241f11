package io.github.medlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the rooms within the packages of the road: their walls, their size, and no cycles. */
class RoomsTest {

  private static final String BASE = "io.github.medlint.";

  /** Rooms that nobody outside of their house may name. */
  private static final Map<String, List<String>> INNER_ROOMS =
      Map.of(
          "format", List.of("shape", "data", "html", "markdown", "plain"),
          "rule", List.of("reader", "part"),
          "report", List.of("writing"));

  private static final int MOST_FILES = 20;
  private static final int MOST_LINES = 400;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.medlint");

  private static final SliceAssignment EACH_PACKAGE =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "each package";
        }
      };

  @TestFactory
  List<DynamicTest> nobody_outside_names_an_inner_room() {
    return INNER_ROOMS.entrySet().stream()
        .flatMap(
            house ->
                house.getValue().stream()
                    .map(
                        room ->
                            DynamicTest.dynamicTest(
                                house.getKey() + "." + room,
                                () -> staysInside(house.getKey(), room))))
        .toList();
  }

  private static void staysInside(String house, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + house + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + house + "." + room + "..")
        .check(CLASSES);
  }

  @Test
  void packages_form_no_cycle() {
    slices().assignedFrom(EACH_PACKAGE).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void a_package_holds_at_most_twenty_files() {
    Map<String, Long> crowded = new TreeMap<>();
    sources().stream()
        .collect(Collectors.groupingBy(f -> f.getParent().toString(), Collectors.counting()))
        .forEach(
            (room, files) -> {
              if (files > MOST_FILES && !room.endsWith("check")) {
                crowded.put(room, files);
              }
            });
    assertThat(crowded).isEmpty();
  }

  @Test
  void no_file_is_longer_than_four_hundred_lines() throws IOException {
    List<String> longOnes = new ArrayList<>();
    for (Path file : sources()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        longOnes.add(file + ": " + lines);
      }
    }
    assertThat(longOnes).isEmpty();
  }

  /** The main sources of all modules. */
  private static List<Path> sources() {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("lint-core", "lint-office", "lint-cli", "lint-maven-plugin")) {
      Path root = Path.of("..", module, "src", "main", "java");
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(f -> f.toString().endsWith(".java")).forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }
}
