package io.github.medlint.code.script;

import io.github.medlint.document.BlockRole;
import io.github.medlint.format.data.MarkedUpString;
import org.jspecify.annotations.Nullable;

/** Decides which strings of a program are copy, and what they are. */
public final class CopyRoles {

  private final ProseKeys keys;

  CopyRoles(ProseKeys keys) {
    this.keys = keys;
  }

  /** The role of a string; null if it is no copy. */
  public @Nullable BlockRole role(String text, Surroundings around) {
    if (around.muted() || text.isBlank()) {
      return null;
    }
    ProseKeys.Says says = around.key().isEmpty() ? null : keys.of(around.key());
    if (says == null) {
      return CopyShape.isSentence(bare(text), around.inList())
          ? placed(unnamed(around), around)
          : null;
    }
    BlockRole role = says.role();
    if (role == null || !CopyShape.mayBeCopy(bare(text))) {
      return null;
    }
    return says.fewWords() && CopyShape.words(bare(text)) < 2 ? null : placed(role, around);
  }

  private static BlockRole unnamed(Surroundings around) {
    return around.inList() ? BlockRole.LIST_ITEM : BlockRole.PARAGRAPH;
  }

  private BlockRole placed(BlockRole role, Surroundings around) {
    if (around.schema()) {
      return BlockRole.META_TEXT;
    }
    if (!around.meta()) {
      return role == BlockRole.PARAGRAPH && around.inList() ? BlockRole.LIST_ITEM : role;
    }
    if (role == BlockRole.HEADING) {
      return BlockRole.META_TITLE;
    }
    boolean description = around.key().toLowerCase(java.util.Locale.ROOT).endsWith("description");
    return description ? BlockRole.META_DESCRIPTION : BlockRole.META_TEXT;
  }

  private static String bare(String text) {
    return MarkedUpString.hasTags(text) ? text.replaceAll("<[^<>]*>", " ") : text;
  }
}
