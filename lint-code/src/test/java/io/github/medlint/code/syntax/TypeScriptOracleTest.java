package io.github.medlint.code.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what is found in real components with what TypeScript's own parser finds. Needs Node
 * with TypeScript in its path: {@code npm install typescript} somewhere, and {@code
 * NODE_PATH=somewhere/node_modules}.
 */
class TypeScriptOracleTest {

  private static final Path PAGES = Path.of("../../shared/corpus/unlabelled");

  @Test
  void texts_of_real_components_are_those_of_typescript_s_parser(@TempDir Path directory)
      throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(PAGES), "skipped: no corpus at " + PAGES);
    assumeTrue(hasTypeScript(), "skipped: no Node with TypeScript in NODE_PATH");
    List<Path> files = components(PAGES);
    List<String> expected = ask(files, directory);
    List<String> different = new ArrayList<>();
    long texts = 0;
    for (int i = 0; i < files.size(); i++) {
      String own = texts(files.get(i));
      texts += own.isEmpty() ? 0 : own.split(" ", -1).length;
      if (!own.equals(expected.get(i))) {
        different.add(files.get(i).toString());
      }
    }
    assertThat(different).as("%d texts in %d files", texts, files.size()).isEmpty();
  }

  private static List<Path> components(Path pages) throws IOException {
    try (Stream<Path> all = Files.walk(pages)) {
      return all.filter(path -> path.toString().endsWith(".tsx")).sorted().toList();
    }
  }

  private static boolean hasTypeScript() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "-e", "require('typescript')")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> ask(List<Path> files, Path directory)
      throws IOException, InterruptedException {
    Path script = directory.resolve("typescript-texts.js");
    try (InputStream in = TypeScriptOracleTest.class.getResourceAsStream("typescript-texts.js")) {
      Files.copy(Objects.requireNonNull(in), script);
    }
    Path names = directory.resolve("names");
    Files.write(names, files.stream().map(path -> path.toAbsolutePath().toString()).toList());
    Process node =
        new ProcessBuilder("node", script.toString()).redirectInput(names.toFile()).start();
    List<String> lines;
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
      lines = out.lines().toList();
    }
    assertThat(node.waitFor()).isZero();
    return lines;
  }

  private static String texts(Path file) throws IOException {
    String source = Files.readString(file);
    String content = source.startsWith("\uFEFF") ? source.substring(1) : source;
    List<String> found = new ArrayList<>();
    if (CodeParser.parse(content, Grammar.TSX) instanceof Parsed.Tree tree) {
      collect(tree.root(), content, found);
    }
    Collections.sort(found);
    return String.join(" ", found);
  }

  private static void collect(Syntax node, String content, List<String> found) {
    Syntax parent = node.parent();
    boolean plain = node.is("template_string") && node.first("template_substitution") == null;
    boolean string = node.is("string") || plain;
    if (node.is("jsx_text")) {
      String text = node.range().slice(content);
      String bare = trim(text);
      if (!bare.isEmpty()) {
        int start = node.start() + text.indexOf(bare);
        found.add("text:" + start + "-" + (start + bare.length()));
      }
    } else if (node.is("string") && parent != null && parent.is("jsx_attribute")) {
      found.add("attribute:" + node.start() + "-" + node.end());
    } else if (string && parent != null && parent.is("pair") && "value".equals(node.field())) {
      found.add("value:" + node.start() + "-" + node.end());
    }
    node.children().forEach(child -> collect(child, content, found));
  }

  /** As JavaScript trims. */
  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
