package io.github.medlint.code.syntax;

import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/** A language of program code. */
public enum Grammar {
  /** TypeScript and JavaScript with JSX. */
  TSX,
  /** TypeScript without JSX, which has casts in angle brackets instead. */
  TYPESCRIPT;

  TSLanguage language() {
    return this == TSX ? new TreeSitterTsx() : new TreeSitterTypescript();
  }
}
