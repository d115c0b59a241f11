package io.github.medlint.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A gitignore-style pattern for paths with {@code /}: {@code *} and {@code ?} stay within a name,
 * {@code **} as a whole name stands for any number of names, {@code [a-z]} and {@code [!a-z]} are
 * sets, also {@code [[:digit:]]}, and a backslash takes the next character as it is.
 *
 * <p>Matching takes at most the product of the lengths in steps, whatever the pattern is.
 */
public final class PathPattern {

  private static final String ANY_NAMES = "**";

  /** No name of a path is empty, so this matches none. */
  private static final PathPattern NOTHING = new PathPattern(List.of(""));

  private final List<String> names;

  private PathPattern(List<String> names) {
    this.names = names;
  }

  /**
   * The pattern that {@code pattern} writes down. One with a set that does not end, or a backslash
   * at its end, matches nothing.
   */
  public static PathPattern of(String pattern) {
    List<String> names = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '/') {
        names.add(name(pattern.substring(start, at)));
        start = ++at;
      } else if (c == '\\' && at + 1 < pattern.length() && pattern.charAt(at + 1) == '/') {
        names.add(name(pattern.substring(start, at)));
        at += 2;
        start = at;
      } else if (c == '[') {
        NameSet set = NameSet.at(pattern, at);
        if (set == null) {
          return NOTHING;
        }
        at = set.end();
      } else if (c == '\\') {
        if (at + 1 == pattern.length()) {
          return NOTHING;
        }
        at += 2;
      } else {
        at++;
      }
    }
    names.add(name(pattern.substring(start)));
    return new PathPattern(List.copyOf(names));
  }

  private static String name(String name) {
    boolean onlyStars = name.length() > 2 && name.chars().allMatch(c -> c == '*');
    return onlyStars ? ANY_NAMES : name;
  }

  /** Whether the whole path matches. */
  public boolean matches(String path) {
    String[] parts = path.split("/", -1);
    int name = 0;
    int part = 0;
    int star = -1;
    int starPart = 0;
    while (part < parts.length) {
      if (name < names.size() && names.get(name).equals(ANY_NAMES)) {
        star = name++;
        starPart = part;
        if (name == names.size()) {
          // At the end it means everything inside, so at least one name.
          return true;
        }
      } else if (name < names.size() && matchesName(names.get(name), parts[part])) {
        name++;
        part++;
      } else if (star >= 0) {
        name = star + 1;
        part = ++starPart;
      } else {
        return false;
      }
    }
    return name == names.size();
  }

  private static boolean matchesName(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int starName = 0;
    while (n < name.length()) {
      int next = p < pattern.length() && pattern.charAt(p) != '*' ? one(pattern, p, name, n) : -1;
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        starName = n;
      } else if (next > 0) {
        p = next;
        n += Character.charCount(name.codePointAt(n));
      } else if (star >= 0) {
        p = star + 1;
        n = ++starName;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /**
   * The offset behind the one element at {@code p} if it takes the character at {@code n}, or -1.
   */
  private static int one(String pattern, int p, String name, int n) {
    int c = name.codePointAt(n);
    char element = pattern.charAt(p);
    if (element == '?') {
      return p + 1;
    }
    if (element == '[') {
      NameSet set = requireNonNull(NameSet.at(pattern, p), "looked for when it was made");
      return set.contains(c) ? set.end() : -1;
    }
    int at = element == '\\' ? p + 1 : p;
    int literal = pattern.codePointAt(at);
    return literal == c ? at + Character.charCount(literal) : -1;
  }

  /** The patterns that a pattern with {@code {a,b}} stands for; at most a few hundred. */
  public static List<String> expandBraces(String pattern) {
    int open = pattern.indexOf('{');
    int close = pattern.indexOf('}', open);
    if (open < 0 || close < 0) {
      return List.of(pattern);
    }
    List<String> rests = expandBraces(pattern.substring(close + 1));
    List<String> all = new ArrayList<>();
    for (String choice : pattern.substring(open + 1, close).split(",", 20)) {
      for (String rest : rests) {
        if (all.size() < 400) {
          all.add(pattern.substring(0, open) + choice + rest);
        }
      }
    }
    return all;
  }
}
