package io.github.medlint.office.same;

import static io.github.medlint.office.same.Page.h;
import static io.github.medlint.office.same.Page.items;
import static io.github.medlint.office.same.Page.link;
import static io.github.medlint.office.same.Page.p;

import java.util.List;

/** Copy with claims, statements that are there and statements that are not. */
final class Pages {

  private Pages() {}

  static List<Page> all() {
    return List.of(ketamine(), semaglutide(), hormones(), supplement(), spa(), honest());
  }

  private static Page ketamine() {
    return Page.of(
        "Ketamine cures depression",
        h(1, "Relief at last"),
        p(
            "Our ketamine infusions cure depression in two visits. We guarantee results for everybody who comes."),
        p("No other clinic in the state has a treatment that works as fast as ours does."),
        h(2, "What people feel"),
        items(
            "No side effects at all",
            "100% safe for every patient",
            "Freedom from suicidal thoughts within a day"),
        h(2, "Begin today"),
        p("Spots are few. If you feel low, do not wait for another week of pain."),
        link("Book your first infusion", "https://example.org/book"));
  }

  private static Page semaglutide() {
    return Page.of(
        "Weight loss without effort",
        h(1, "Compounded semaglutide"),
        p(
            "Our compounded semaglutide is the same as Ozempic and costs a third of it. You will lose 20 pounds in a month."),
        h(2, "Why people choose us"),
        p(
            "It is FDA-approved and made in a pharmacy near you. Patients lose weight without diet or exercise."),
        items(
            "Clinically proven", "The best program in the country", "Free shipping to all states"),
        h(2, "What it costs"),
        p("Plans start at $199 a month. You can stop whenever you like."),
        link("Start your free visit", "https://example.org/start"));
  }

  private static Page hormones() {
    return Page.of(
        "Hormones that turn back time",
        h(1, "Bioidentical hormones"),
        p(
            "Our pellets reverse aging and prevent breast cancer. They are natural, so they carry no risk."),
        h(2, "For men"),
        p(
            "Testosterone therapy gives you back your twenties. It melts fat and cures erectile dysfunction."),
        h(2, "What a patient says"),
        p("“I threw away my walking stick after one week,” says a patient of ours."),
        link("Call us today", "tel:+15550100"));
  }

  private static Page supplement() {
    return Page.of(
        "Our daily capsule",
        h(1, "Turmeric for your joints"),
        p(
            "One capsule a day treats arthritis and lowers blood pressure. Doctors agree that it works better than drugs."),
        h(2, "Good to know"),
        p(
            "These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease."),
        link("Order now", "https://example.org/order"));
  }

  private static Page spa() {
    return Page.of(
        "A younger face by noon",
        h(1, "Botox with no downtime"),
        p("Botox is painless and lasts forever. Our injectors are the most skilled in town."),
        h(2, "Exosomes"),
        p("Exosome therapy regrows hair and heals scars. It is a proven alternative to surgery."),
        items("Results guaranteed", "Safe for pregnant women", "No needles, no risk"),
        link("Learn more", "https://example.org/more"));
  }

  private static Page honest() {
    return Page.of(
        "Ketamine treatment at our clinic",
        h(1, "What ketamine can and cannot do"),
        p(
            "Ketamine is not approved by the FDA for depression. Its use for depression is off-label. It may help some people for a while, and it does not help all."),
        h(2, "Risks"),
        p(
            "It can raise blood pressure, and it can cause nausea, dizziness and a feeling of being apart from oneself. You will be watched for two hours."),
        h(2, "If you are in crisis"),
        p(
            "Call or text 988, the Suicide and Crisis Lifeline, at any time. In an emergency call 911."),
        link("Ask a question", "https://example.org/ask"));
  }
}
