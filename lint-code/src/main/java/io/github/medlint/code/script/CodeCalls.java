package io.github.medlint.code.script;

import io.github.medlint.code.syntax.Syntax;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells calls whose strings are for machines, logs and tests from those that make a page. */
public final class CodeCalls {

  private final Set<String> called;
  private final Set<String> on;

  private CodeCalls(WordLists lists) {
    this.called = lists.words("called");
    this.on = lists.words("on");
  }

  static CodeCalls load() {
    return new CodeCalls(WordLists.load("code-calls.yaml"));
  }

  /** Whether the strings that a function of a name is given are no copy. */
  public boolean isCode(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return called.contains(lower) || lower.endsWith("error") || lower.endsWith("exception");
  }

  /** Whether the strings that {@code callee} is given are no copy. */
  boolean isCode(@Nullable Syntax callee, String source) {
    if (callee == null) {
      return false;
    }
    if (callee.is("import")) {
      return true;
    }
    String name = lower(last(callee), source);
    if (isCode(name)) {
      return true;
    }
    Syntax root = callee;
    while (root.child("object") != null || root.child("function") != null) {
      Syntax object = root.child("object");
      root = object == null ? java.util.Objects.requireNonNull(root.child("function")) : object;
    }
    return root != callee && on.contains(lower(root, source));
  }

  private static Syntax last(Syntax callee) {
    Syntax property = callee.child("property");
    return property == null ? callee : property;
  }

  private static String lower(Syntax node, String source) {
    return node.range().length() > 60 ? "" : node.range().slice(source).toLowerCase(Locale.ROOT);
  }
}
