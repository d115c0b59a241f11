package io.github.medlint.code.script;

import io.github.medlint.code.syntax.Syntax;
import io.github.medlint.document.BlockRole;
import io.github.medlint.format.html.HtmlContent;
import io.github.medlint.format.shape.Outline;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks a program and reads the copy in it. What stands in no other copy, such as a constant or the
 * markup that a component returns, is a root; its titles head what is in it alone.
 */
public final class ScriptWalk {

  private final String path;
  private final String source;
  private final @Nullable Outline outline;
  private final Vocabulary words;
  private final KnownNames known;
  private @Nullable HtmlContent content;

  ScriptWalk(String path, String source, Outline outline, Vocabulary words, KnownNames known) {
    this.path = path;
    this.source = source;
    this.outline = outline;
    this.words = words;
    this.known = known;
  }

  /** Reads code that stands in a page into the page's content. */
  public ScriptWalk(
      String path, String source, HtmlContent page, Vocabulary words, KnownNames known) {
    this.path = path;
    this.source = source;
    this.outline = null;
    this.content = page;
    this.words = words;
    this.known = known;
  }

  /** Reads statements. */
  public void program(Syntax root) {
    read(root, Surroundings.NONE);
  }

  /** Reads an expression whose value is shown in the page. */
  public void shown(Syntax expression) {
    inRoot(false, at -> new JsxWalk(this, at).shown(expression));
  }

  /** Reads the value of a property. */
  public void value(Syntax expression, String property) {
    read(expression, Surroundings.NONE.named(property, words.keys().isMeta(property)));
  }

  /**
   * Reads the properties of a tag that stands in a page.
   *
   * @param tag an element without content
   */
  public void tag(Syntax tag) {
    inRoot(false, at -> new JsxWalk(this, at).tagOfPage(tag));
  }

  String source() {
    return source;
  }

  Vocabulary words() {
    return words;
  }

  KnownNames known() {
    return known;
  }

  /** Reads an expression, a statement or a whole program. */
  void read(Syntax node, Surroundings around) {
    switch (node.type()) {
      case "jsx_element", "jsx_self_closing_element" ->
          inRoot(false, at -> new JsxWalk(this, at).element(node, null, around.muted(false)));
      case "string", "template_string" -> string(node, around);
      case "binary_expression" -> binary(node, around);
      case "object" -> inRoot(true, at -> object(node, around));
      case "array" -> inRoot(true, at -> children(node, around.inArray()));
      case "pair" -> pair(node, around);
      case "variable_declarator", "public_field_definition", "assignment_pattern" ->
          named(node.child(node.is("assignment_pattern") ? "left" : "name"), value(node), around);
      case "assignment_expression", "augmented_assignment_expression" -> assignment(node, around);
      case "call_expression", "new_expression" -> call(node, around);
      case "arrow_function",
          "function_expression",
          "function_declaration",
          "method_definition",
          "generator_function_declaration",
          "class_declaration",
          "statement_block" ->
          children(node, around.inFunction());
      case "throw_statement",
          "switch_case",
          "subscript_expression",
          "enum_declaration",
          "export_specifier",
          "literal_type",
          "ambient_declaration" ->
          children(node, around.muted(true));
      case "export_statement" -> {
        for (Syntax child : node.children()) {
          if (!"source".equals(child.field())) {
            read(child, around);
          }
        }
      }
      case "expression_statement" -> {
        // A lone string is a directive to the engine.
        if (!(node.children().size() == 1 && node.children().get(0).is("string"))) {
          children(node, around);
        }
      }
      case "ternary_expression" -> {
        condition(node.child("condition"), around);
        readIfAny(node.child("consequence"), around);
        readIfAny(node.child("alternative"), around);
      }
      case "template_substitution" -> children(node, around.named("", false));
      case "jsx_text", "comment", "regex" -> {
        // Read with the element around, or nothing to read.
      }
      default -> children(node, around);
    }
  }

  private void readIfAny(@Nullable Syntax node, Surroundings around) {
    if (node != null) {
      read(node, around);
    }
  }

  private void children(Syntax node, Surroundings around) {
    node.children().forEach(child -> read(child, around));
  }

  private static @Nullable Syntax value(Syntax node) {
    return node.child(node.is("assignment_pattern") ? "right" : "value");
  }

  private void named(@Nullable Syntax name, @Nullable Syntax value, Surroundings around) {
    if (value != null) {
      String text = name == null || !isName(name) ? "" : name.range().slice(source);
      read(value, around.named(text, words.keys().isMeta(text)));
    }
  }

  private static boolean isName(Syntax node) {
    return node.is("identifier") || node.is("property_identifier");
  }

  private void assignment(Syntax node, Surroundings around) {
    Syntax left = node.child("left");
    Syntax property = left == null ? null : left.child("property");
    named(property == null ? left : property, node.child("right"), around);
  }

  private void binary(Syntax node, Surroundings around) {
    Syntax operator = node.child("operator");
    String sign = operator == null ? "" : operator.type();
    switch (sign) {
      case "+" -> string(node, around);
      case "&&" -> {
        condition(node.child("left"), around);
        readIfAny(node.child("right"), around);
      }
      case "||", "??" -> children(node, around);
      default -> children(node, around.muted(true));
    }
  }

  private void condition(@Nullable Syntax condition, Surroundings around) {
    if (condition != null) {
      read(condition, around.muted(true));
    }
  }

  private void call(Syntax node, Surroundings around) {
    Syntax callee = node.child(node.is("new_expression") ? "constructor" : "function");
    boolean code = words.calls().isCode(callee, source);
    if (callee != null && !callee.is("identifier")) {
      // An array, of which what is called is a method.
      read(callee, callee.is("member_expression") ? around : around.named("", false));
    }
    Syntax arguments = node.child("arguments");
    if (arguments != null) {
      Surroundings inside = around.muted(code || around.muted());
      if (arguments.is("template_string")) {
        read(arguments, inside.muted(true));
      } else {
        children(arguments, inside);
      }
    }
  }

  private void object(Syntax node, Surroundings around) {
    Surroundings inside = around.inObject(isSchema(node));
    if (isPrompt(node)) {
      inside = inside.muted(true);
    }
    for (boolean titles : new boolean[] {true, false}) {
      for (Syntax child : node.children()) {
        if (isTitle(child, inside) == titles) {
          read(child, titles ? inside.anchored(node.start()) : inside);
        }
      }
    }
  }

  private boolean isTitle(Syntax pair, Surroundings around) {
    Syntax value = pair.is("pair") ? pair.child("value") : null;
    if (value == null || !(value.is("string") || value.is("template_string"))) {
      return false;
    }
    ProseKeys.Says says = words.keys().of(key(pair));
    return !around.muted() && says != null && says.role() == BlockRole.HEADING;
  }

  private boolean isSchema(Syntax object) {
    return object.children().stream()
        .anyMatch(pair -> pair.is("pair") && key(pair).startsWith("@"));
  }

  /** What a program says to a language model is no copy. */
  private boolean isPrompt(Syntax object) {
    for (Syntax pair : object.children()) {
      Syntax value = pair.is("pair") && key(pair).equals("role") ? pair.child("value") : null;
      if (value != null && value.is("string")) {
        String role = value.range().slice(source);
        return role.length() > 2
            && Set.of("system", "user", "assistant").contains(role.substring(1, role.length() - 1));
      }
    }
    return false;
  }

  private void pair(Syntax node, Surroundings around) {
    Syntax value = node.child("value");
    if (value != null) {
      String key = key(node);
      read(value, around.named(key, words.keys().isMeta(key)));
    }
  }

  private String key(Syntax pair) {
    Syntax key = pair.child("key");
    if (key == null || key.range().length() > 80) {
      return "";
    }
    String name = key.range().slice(source);
    boolean quoted = key.is("string") && name.length() >= 2;
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  private void string(Syntax node, Surroundings around) {
    CopyText text = CopyText.of(node, source);
    if (text == null) {
      children(node, around.muted(true));
      return;
    }
    BlockRole role = words.roles().role(text.text(), around);
    if (role != null) {
      int start = around.anchor() < 0 ? node.start() : around.anchor();
      inRoot(true, at -> block(text, role, around, start, at));
    }
    nested(node, around);
  }

  /** What stands in the gaps of a text may be markup or strings of its own. */
  private void nested(Syntax node, Surroundings around) {
    for (Syntax child : node.children()) {
      if (CopyText.of(child, source) != null) {
        nested(child, around);
      } else {
        read(child, around);
      }
    }
  }

  /** Adds a string as a block, or as what its own markup makes of it. */
  void block(CopyText text, BlockRole role, Surroundings around, int start, HtmlContent at) {
    new CopyBlocks(path, words, at).add(text.decoded(), text.gaps(), role, around.rank(), start);
  }

  /** Does something in the root that is being read, or else in a new one. */
  private void inRoot(boolean data, Consumer<HtmlContent> reading) {
    HtmlContent open = content;
    if (open != null) {
      reading.accept(open);
      return;
    }
    Outline into = Objects.requireNonNull(outline);
    HtmlContent root = new HtmlContent(source, into);
    content = root;
    reading.accept(root);
    content = null;
    root.finish(into);
    if (data) {
      into.outsideOfSections();
    }
  }
}
