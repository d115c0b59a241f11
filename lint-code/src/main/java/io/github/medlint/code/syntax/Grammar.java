package io.github.medlint.code.syntax;

import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterPhp;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/** A language of program code. */
public enum Grammar {
  /** TypeScript and JavaScript with JSX. */
  TSX,
  /** TypeScript without JSX, which has casts in angle brackets instead. */
  TYPESCRIPT,
  /** PHP with the page around it. */
  PHP;

  TSLanguage language() {
    return switch (this) {
      case TSX -> new TreeSitterTsx();
      case TYPESCRIPT -> new TreeSitterTypescript();
      case PHP -> new TreeSitterPhp();
    };
  }
}
