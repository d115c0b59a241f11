package io.github.medlint.code.script;

import io.github.medlint.format.data.MarkedUpString;

/** All that is known of names: of keys, components and calls; and the readers of strings. */
record Vocabulary(
    ProseKeys keys,
    CopyRoles roles,
    ComponentNames components,
    CodeCalls calls,
    MarkedUpString strings) {

  static Vocabulary load(MarkedUpString strings) {
    ProseKeys keys = ProseKeys.load();
    return new Vocabulary(
        keys, new CopyRoles(keys), ComponentNames.load(), CodeCalls.load(), strings);
  }
}
