package io.github.medlint.code.script;

import io.github.medlint.format.data.MarkedUpString;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.markdown.MarkdownReader;

/** All that is known of names: of keys, components and calls; and the readers of strings. */
public final class Vocabulary {

  private final ProseKeys keys = ProseKeys.load();
  private final CopyRoles roles = new CopyRoles(keys);
  private final ComponentNames components = ComponentNames.load();
  private final CodeCalls calls = CodeCalls.load();
  private final MarkedUpString strings = new MarkedUpString(new MarkdownReader(), new HtmlReader());

  private Vocabulary() {}

  /** The lists that come with the tool. */
  public static Vocabulary load() {
    return new Vocabulary();
  }

  ProseKeys keys() {
    return keys;
  }

  /** Decides which strings are copy. */
  public CopyRoles roles() {
    return roles;
  }

  /** Which elements components stand for. */
  public ComponentNames components() {
    return components;
  }

  /** Tells calls whose strings are no copy. */
  public CodeCalls calls() {
    return calls;
  }

  /** Reads strings with markup. */
  public MarkedUpString strings() {
    return strings;
  }
}
