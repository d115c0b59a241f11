package io.github.medlint.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.github.medlint.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models in the repository are CoreNLP's, unaltered since they were converted. */
class ModelOriginTest {

  private static final Path MODELS = Path.of("src/main/resources/medlint/models");

  @ParameterizedTest
  @ValueSource(strings = {ModelFile.TAGGER, ModelFile.PARSER})
  void a_model_has_the_digest_that_was_noted_when_it_was_converted(String name) throws IOException {
    assertThat(Sha256.of(Files.readAllBytes(MODELS.resolve(name))))
        .isEqualTo(origin().getProperty(name + ".sha256"));
  }

  @Test
  void the_models_come_from_the_version_of_corenlp_that_loads_them() throws IOException {
    Path library =
        Path.of(MaxentTagger.class.getProtectionDomain().getCodeSource().getLocation().getPath());

    assertThat(origin().getProperty("artifact"))
        .as("after a change of corenlp.version: mvn -Pnightly -pl lint-core,lint-models test")
        .isEqualTo(library.getFileName().toString().replace(".jar", "-models.jar"));
  }

  @Test
  @Tag("nightly")
  void corenlps_models_converted_anew_are_these_byte_for_byte()
      throws IOException, ReflectiveOperationException {
    Path anew = Path.of("target/converted-models");

    ModelWriter.write(anew);

    for (String name : List.of(ModelFile.TAGGER, ModelFile.PARSER, ModelWriter.ORIGIN)) {
      assertThat(MODELS.resolve(name))
          .as("if CoreNLP is another one now, copy %s over %s", anew, MODELS)
          .hasSameBinaryContentAs(anew.resolve(name));
    }
  }

  private static Properties origin() throws IOException {
    Properties origin = new Properties();
    try (InputStream in = Files.newInputStream(MODELS.resolve(ModelWriter.ORIGIN))) {
      origin.load(in);
    }
    return origin;
  }
}
