package io.github.medlint.code.syntax;

import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a program's tree, named as the grammar of TypeScript names it: {@code jsx_element},
 * {@code pair}, {@code string}. Punctuation is left out, but for the operators of expressions.
 */
public final class Syntax {

  private final String type;
  private final @Nullable String field;
  private final TextRange range;
  private final @Nullable Syntax parent;
  private final List<Syntax> children = new ArrayList<>(2);

  Syntax(String type, @Nullable String field, TextRange range, @Nullable Syntax parent) {
    this.type = type;
    this.field = field;
    this.range = range;
    this.parent = parent;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  public String type() {
    return type;
  }

  public boolean is(String name) {
    return type.equals(name);
  }

  /** What it is to its parent, such as {@code key} or {@code value}; null if that has no name. */
  public @Nullable String field() {
    return field;
  }

  public TextRange range() {
    return range;
  }

  public int start() {
    return range.start();
  }

  public int end() {
    return range.end();
  }

  /** The node around; null for the whole program. */
  public @Nullable Syntax parent() {
    return parent;
  }

  public List<Syntax> children() {
    return children;
  }

  /** The first child that is {@code name} to this node; null if there is none. */
  public @Nullable Syntax child(String name) {
    for (Syntax child : children) {
      if (name.equals(child.field)) {
        return child;
      }
    }
    return null;
  }

  /** The first child of a type; null if there is none. */
  public @Nullable Syntax first(String ofType) {
    for (Syntax child : children) {
      if (child.type.equals(ofType)) {
        return child;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return type + range;
  }
}
