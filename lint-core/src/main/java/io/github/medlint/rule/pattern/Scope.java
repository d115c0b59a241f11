package io.github.medlint.rule.pattern;

import io.github.medlint.document.BlockRole;
import io.github.medlint.language.assertion.Assertion;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of a page that a rule looks at. */
public enum Scope {
  TEXT(
      BlockRole.PARAGRAPH,
      BlockRole.LIST_ITEM,
      BlockRole.TABLE_CELL,
      BlockRole.QUOTE,
      BlockRole.NOTE,
      BlockRole.BYLINE),
  HEADING(BlockRole.HEADING),
  CTA(BlockRole.CALL_TO_ACTION),
  ALT(BlockRole.ALT),
  CAPTION(BlockRole.CAPTION),
  META(BlockRole.META_TITLE, BlockRole.META_DESCRIPTION, BlockRole.META_TEXT),
  DISCLAIMER(BlockRole.DISCLAIMER),
  LINK(BlockRole.LINK);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable; its type does not say so
  private final Set<BlockRole> roles;

  Scope(BlockRole... roles) {
    this.roles = Set.of(roles);
  }

  /** Whether a block of this role belongs to it. */
  public boolean covers(BlockRole role) {
    return roles.contains(role);
  }

  /** Where statements stand that it covers, required wordings left aside. */
  public Set<Assertion.Setting> settings() {
    Set<Assertion.Setting> settings = EnumSet.noneOf(Assertion.Setting.class);
    roles.forEach(role -> settings.add(Assertion.Setting.of(role)));
    return settings;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
