package io.github.medlint.format;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;

/** Tells the files of a directory that may hold copy from those of tools, tests and builds. */
final class ContentFiles {

  /** Files of tools that share an ending with content but never hold copy. */
  private static final Set<String> TOOL_FILES =
      Set.of(
          "medlint.yml",
          "medlint.yaml",
          "evidence.yaml",
          "evidence.yml",
          "package.json",
          "package-lock.json",
          "tsconfig.json",
          "jsconfig.json",
          "composer.json",
          "components.json",
          "manifest.json",
          "vercel.json",
          "pnpm-lock.yaml",
          "docker-compose.yml",
          "docker-compose.yaml",
          "robots.txt",
          "humans.txt",
          "llms.txt",
          "requirements.txt",
          "gruntfile.js",
          "gulpfile.js",
          "service-worker.js",
          "sw.js",
          "netlify.toml",
          "wrangler.toml",
          "pyproject.toml",
          "cargo.toml");

  /** Code of tools, tests and builds, and libraries that were copied into a site. */
  private static final Pattern TOOL_CODE =
      Pattern.compile(
          ".*\\.(?:min|bundle|chunk|config|test|tests|spec|cy|e2e|stories|story|d)\\.[a-z]+"
              + "|(?:jquery|bootstrap|popper|swiper|slick|owl\\.carousel|wow|modernizr|gsap)"
              + "\\b[^/]*\\.js"
              + "|.*\\.(?:setup|rc)\\.[cm]?[jt]s|vite-env\\.d\\.ts");

  private static final Pattern CODE = Pattern.compile(".*\\.(?:[cm]?[jt]sx?|php|vue|svelte)");

  /** Directories of tests and of code that others wrote. */
  private static final Pattern TOOL_DIRECTORY =
      Pattern.compile(
          "(?:.*/)?(?:__tests__|__mocks__|__fixtures__|tests?|e2e|cypress|playwright|fixtures"
              + "|migrations|vendor|vendors|third[-_]party|wp-includes|wp-admin|bower_components"
              + "|storybook-static|coverage|system/(?:core|database|helpers|libraries|language))/.*");

  private ContentFiles() {}

  /**
   * Whether a file that is met in a directory may hold copy.
   *
   * @param path relative, with {@code /}
   */
  static boolean mayHoldCopy(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    String name = lower.substring(lower.lastIndexOf('/') + 1);
    // Office programs keep a file that starts so beside one that is open.
    if (TOOL_FILES.contains(name) || name.startsWith("~$")) {
      return false;
    }
    return !CODE.matcher(name).matches()
        || !(TOOL_CODE.matcher(name).matches() || TOOL_DIRECTORY.matcher(lower).matches());
  }
}
