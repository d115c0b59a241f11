package io.github.medlint.code.script;

import io.github.medlint.code.syntax.CodeParser;
import io.github.medlint.code.syntax.Grammar;
import io.github.medlint.code.syntax.Parsed;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.Locale;

/**
 * Reads the copy in a file of JavaScript or TypeScript: text and properties in its markup, strings
 * behind keys for copy in its objects, sentences elsewhere. All the rest of a program says nothing.
 */
public final class ScriptReader implements DocumentReader {

  private final LazyVocabulary words = new LazyVocabulary();

  @Override
  public String format() {
    return "script";
  }

  @Override
  public Document read(SourceText source) {
    DocumentBuilder document = new DocumentBuilder(source, format());
    String path = source.path().toLowerCase(Locale.ROOT);
    boolean casts = path.endsWith(".ts") || path.endsWith(".mts") || path.endsWith(".cts");
    read(source, casts ? Grammar.TYPESCRIPT : Grammar.TSX, document);
    return document.build();
  }

  private void read(SourceText source, Grammar grammar, DocumentBuilder document) {
    String content = source.content();
    TextRange whole = new TextRange(0, content.length());
    if (GeneratedCode.is(content)) {
      document.unread("file", "it is the output of a build, not a source", whole);
      return;
    }
    Parsed parsed = CodeParser.parse(content, grammar);
    if (parsed instanceof Parsed.Failed failed) {
      document.unread("file", failed.why(), whole);
      return;
    }
    Parsed.Tree tree = (Parsed.Tree) parsed;
    tree.tooDeep().forEach(at -> document.unread("code", "it is nested too deep", at));
    tree.faulty().forEach(at -> document.unread("code", "it cannot be parsed here", at));
    new ScriptWalk(
            source.path(),
            content,
            new Outline(document),
            words.get(),
            KnownNames.in(List.of(tree.root()), content))
        .read(tree.root(), Surroundings.NONE);
  }
}
