package io.github.medlint.code.php;

import io.github.medlint.code.script.CopyBlocks;
import io.github.medlint.code.script.Surroundings;
import io.github.medlint.code.script.Vocabulary;
import io.github.medlint.code.syntax.Syntax;
import io.github.medlint.document.BlockRole;
import io.github.medlint.format.html.HtmlContent;
import org.jspecify.annotations.Nullable;

/** Walks a program of PHP and reads the copy in its strings. */
final class PhpWalk {

  private final String path;
  private final String source;
  private final Vocabulary words;
  private final HtmlContent page;

  PhpWalk(String path, String source, Vocabulary words, HtmlContent page) {
    this.path = path;
    this.source = source;
    this.words = words;
    this.page = page;
  }

  void read(Syntax node, Surroundings around) {
    switch (node.type()) {
      case "string", "encapsed_string", "heredoc", "nowdoc" -> string(node, around);
      case "binary_expression" -> {
        if (PhpText.of(node, source) == null) {
          children(node, around.muted(true));
        } else {
          string(node, around);
        }
      }
      case "echo_statement", "print_intrinsic" -> children(node, around.named("html", false));
      case "array_creation_expression" -> children(node, around.inObject(false).inArray());
      case "array_element_initializer" -> element(node, around);
      case "assignment_expression", "property_element", "const_element" -> assignment(node, around);
      case "function_call_expression",
          "member_call_expression",
          "scoped_call_expression",
          "object_creation_expression" ->
          call(node, around);
      case "throw_expression",
          "subscript_expression",
          "case_statement",
          "exit_statement",
          "require_expression",
          "require_once_expression",
          "include_expression",
          "include_once_expression",
          "match_conditional_expression" ->
          children(node, around.muted(true));
      case "compound_statement", "colon_block" -> children(node, Surroundings.NONE);
      case "text", "comment", "php_tag", "php_end_tag" -> {
        // Read as a page, or nothing to read.
      }
      default -> {
        for (Syntax child : node.children()) {
          boolean condition = "condition".equals(child.field());
          read(child, condition ? around.muted(true) : around);
        }
      }
    }
  }

  private void children(Syntax node, Surroundings around) {
    node.children().forEach(child -> read(child, around));
  }

  private void element(Syntax node, Surroundings around) {
    if (node.children().size() < 2) {
      children(node, around);
      return;
    }
    Syntax key = node.children().get(0);
    String name = key.is("string") || key.is("encapsed_string") ? unquoted(key) : "";
    read(node.children().get(1), around.inObject(false).named(name, isMeta(name)));
  }

  private void assignment(Syntax node, Surroundings around) {
    Syntax left = node.child("left");
    Syntax right = node.child("right");
    if (left == null || right == null) {
      children(node, around);
      return;
    }
    String name = left.range().slice(source);
    int quote = Math.max(name.lastIndexOf("['"), name.lastIndexOf("[\""));
    String key = quote >= 0 ? name.substring(quote + 2) : name;
    read(right, Surroundings.NONE.named(key, isMeta(key)));
  }

  private static boolean isMeta(String name) {
    return name.startsWith("meta") || name.startsWith("seo");
  }

  private String unquoted(Syntax string) {
    String text = string.range().slice(source);
    return text.length() < 2 ? "" : text.substring(1, text.length() - 1);
  }

  private void call(Syntax node, Surroundings around) {
    Syntax name = node.child("function");
    if (name == null) {
      name = node.child("name");
    }
    if (name == null && !node.children().isEmpty()) {
      name = node.children().get(0);
    }
    boolean code = name != null && words.calls().isCode(name.range().slice(source));
    Surroundings inside = around.named("", false).muted(code || around.muted());
    for (Syntax child : node.children()) {
      if (child != name) {
        read(child, inside);
      }
    }
  }

  private void string(Syntax node, Surroundings around) {
    PhpText text = PhpText.of(node, source);
    if (text == null) {
      return;
    }
    @Nullable BlockRole role = words.roles().role(text.decoded().text(), around);
    if (role != null) {
      new CopyBlocks(path, words, page)
          .add(text.decoded(), text.gaps(), role, around.rank(), node.start());
    }
  }
}
