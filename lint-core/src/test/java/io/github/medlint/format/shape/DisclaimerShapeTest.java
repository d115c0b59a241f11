package io.github.medlint.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclaimerShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Disclaimer: not advice.",
        "* DISCLAIMER – read this",
        "Medical Disclaimer\nText",
        "⚠️ Legal notice. We are not liable.",
        "Important Safety Information",
        "Terms of Use apply.",
        "Terms: one visit each.",
        "FDA Disclosure: not approved.",
        "*These statements have not been evaluated by the agency."
      })
  void disclaimers_are_told_by_their_opening(String text) {
    assertThat(DisclaimerShape.opens(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Terms like these confuse patients.",
        "Disclaimers are common in medicine.",
        "Our disclaimer stands below.",
        "Important news for your knees.",
        "Safety comes first.",
        "The doctor has not been evaluated by us."
      })
  void other_text_is_none(String text) {
    assertThat(DisclaimerShape.opens(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Disclaimer",
        "Legal",
        "Important Notice",
        "⚖️ Medical Disclaimers:",
        "Privacy Policy"
      })
  void headings_of_disclaimers_are_told(String heading) {
    assertThat(DisclaimerShape.heads(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is it legal?!x",
        "Legal Steroids Work",
        "Why our disclaimer matters",
        "Terms explained",
        ""
      })
  void other_headings_are_none(String heading) {
    assertThat(DisclaimerShape.heads(heading)).isFalse();
  }
}
