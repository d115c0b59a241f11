package io.github.medlint.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StringTableTest {

  @Property
  void each_string_is_found_at_its_number_and_no_other_string_is_found(
      @ForAll Set<@StringLength(max = 5) String> strings,
      @ForAll @StringLength(max = 5) String other) {
    List<String> encodable = strings.stream().filter(StringTableTest::isWellFormed).toList();

    StringTable table = table(encodable);

    assertThat(table.size()).isEqualTo(encodable.size());
    for (String string : encodable) {
      assertThat(table.get(table.find(string))).isEqualTo(string);
    }
    assertThat(table.find(other) >= 0).isEqualTo(encodable.contains(other));
  }

  @Test
  void strings_with_the_same_hash_code_are_told_apart() {
    StringTable table = table(List.of("AaAa", "BBBB", "AaBB"));

    assertThat(List.of(table.find("AaAa"), table.find("BBBB"), table.find("AaBB")))
        .containsExactlyInAnyOrder(0, 1, 2);
    assertThat(table.find("BBAa")).isEqualTo(-1);
  }

  @Test
  void null_is_not_in_a_table() {
    assertThat(table(List.of("null")).find(null)).isEqualTo(-1);
  }

  @Test
  void a_lazy_map_makes_a_value_once_and_only_when_asked() {
    List<Integer> made = new ArrayList<>();
    LazyMap<String> map =
        new LazyMap<>(
            table(List.of("one", "two")),
            number -> {
              made.add(number);
              return "value " + number;
            });
    assertThat(map.containsKey("one")).isTrue();
    assertThat(map.containsKey("three")).isFalse();
    assertThat(made).isEmpty();

    String value = map.get("one");

    assertThat(map.get("one")).isSameAs(value);
    assertThat(map.get("three")).isNull();
    assertThat(made).hasSize(1);
  }

  private static StringTable table(List<String> strings) {
    ModelBytes bytes = new ModelBytes();
    bytes.writeTable(strings);
    return StringTable.read(ByteBuffer.wrap(bytes.toArray()).order(ModelFile.ORDER));
  }

  /** A lone surrogate has no UTF-8. */
  private static boolean isWellFormed(String string) {
    return string
        .codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
