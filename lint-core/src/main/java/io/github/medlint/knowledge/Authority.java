package io.github.medlint.knowledge;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on.
 *
 * @param id stable id, for example {@code ftc-act-5}
 * @param kind how binding it is
 * @param cite the citation
 * @param says what it asks, in one line
 * @param link an official page, or empty
 * @param asOf the day on which citation and paraphrase were last compared with the source
 * @param verifyBy the last day on which it may be relied on without being compared again; null if
 *     it does not change from one month to the next
 * @param binds the roles of advertisers that it binds, as the fact {@code advertiser-role} names
 *     them; empty if it binds whoever advertises, or nobody
 * @param confirmed whether a source was read for it; otherwise it is from general knowledge
 */
public record Authority(
    String id,
    Kind kind,
    String cite,
    String says,
    String link,
    LocalDate asOf,
    @Nullable LocalDate verifyBy,
    Set<String> binds,
    boolean confirmed) {

  public Authority {
    binds = Set.copyOf(binds);
  }

  /** How binding an authority is, from the strongest. */
  public enum Kind {
    STATUTE,
    REGULATION,
    GUIDANCE,
    ENFORCEMENT_EXAMPLE,
    INDUSTRY_CODE,
    PLATFORM_POLICY,
    HOUSE_POLICY;

    /** The name used in rule files and reports: lower case with hyphens. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
