package io.github.medlint.code.script;

import io.github.medlint.code.syntax.Syntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a program whose text is read where it is written: constants with text of their own
 * and what is taken out of them. An expression of any other name shows what is not known.
 */
public final class KnownNames {

  private final String source;
  private final Set<String> names = new HashSet<>(Set.of("children"));

  private KnownNames(String source) {
    this.source = source;
  }

  /** The names of code that stands in one or more places of a source. */
  public static KnownNames in(List<Syntax> programs, String source) {
    KnownNames known = new KnownNames(source);
    programs.forEach(known::constants);
    programs.forEach(known::parameters);
    return known;
  }

  private void constants(Syntax node) {
    if (node.is("variable_declarator")) {
      Syntax name = node.child("name");
      Syntax value = node.child("value");
      if (name != null && value != null && holdsText(value)) {
        names.add(name.range().slice(source));
      }
    }
    node.children().forEach(this::constants);
  }

  private static boolean holdsText(Syntax value) {
    return switch (value.type()) {
      case "array", "object", "string", "template_string", "number", "jsx_element" -> true;
      case "as_expression", "satisfies_expression", "parenthesized_expression" ->
          !value.children().isEmpty() && holdsText(value.children().get(0));
      default -> false;
    };
  }

  /** The parameters of functions that are called for each element of a known array. */
  private void parameters(Syntax node) {
    if (node.is("call_expression")) {
      Syntax callee = node.child("function");
      Syntax arguments = node.child("arguments");
      if (callee != null
          && arguments != null
          && callee.is("member_expression")
          && isKnown(callee)) {
        for (Syntax argument : arguments.children()) {
          Syntax one = argument.child("parameter");
          Syntax all = argument.child("parameters");
          if (one != null) {
            names.add(one.range().slice(source));
          }
          if (all != null) {
            identifiers(all);
          }
        }
      }
    }
    node.children().forEach(this::parameters);
  }

  private void identifiers(Syntax node) {
    if (node.is("identifier") || node.is("shorthand_property_identifier_pattern")) {
      names.add(node.range().slice(source));
    }
    node.children().forEach(this::identifiers);
  }

  /** Whether the text of an expression is read elsewhere, or is none. */
  boolean isKnown(Syntax expression) {
    Syntax root = root(expression);
    if (root.is("identifier")) {
      return names.contains(root.range().slice(source)) || isChildren(expression);
    }
    return switch (root.type()) {
      case "array", "number", "new_expression", "unary_expression", "true", "false", "null" -> true;
      default -> false;
    };
  }

  private boolean isChildren(Syntax expression) {
    Syntax property = expression.child("property");
    return property != null && property.range().slice(source).equals("children");
  }

  private static Syntax root(Syntax expression) {
    Syntax at = expression;
    while (true) {
      @Nullable Syntax inner = at.child("object");
      if (inner == null) {
        inner = at.child("function");
      }
      if (inner == null && (at.is("non_null_expression") || at.is("parenthesized_expression"))) {
        inner = at.children().isEmpty() ? null : at.children().get(0);
      }
      if (inner == null) {
        return at;
      }
      at = inner;
    }
  }
}
