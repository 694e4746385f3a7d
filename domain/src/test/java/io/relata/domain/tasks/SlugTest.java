package io.relata.domain.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Buy milk                | buy-milk
          '  Buy -- milk!  '      | buy-milk
          Crème brûlée à gogo     | creme-brulee-a-gogo
          Größe ÆØÅ Łódź œuvre    | grosse-aeoa-lodz-oeuvre
          ÞÓR Đorđe ı             | thor-dorde-i
          ﬁve ½ Ⅳ                 | five-1-2-iv
          Привет, мир             | привет-мир
          買牛乳                    | 買牛乳
          한국어 할 일              | 한국어-할-일
          สวัสดี                    | สวัสดี
          2024-05-06              | 2024-05-06
          !?!                     | task
          😀                       | task
          """)
  void aStemIsTheTitleInSmallPlainLetters(String title, String stem) {
    assertThat(Slug.stem(title)).isEqualTo(stem);
  }

  @Test
  void aLongTitleLeavesRoomForANumber() {
    assertThat(Slug.stem("ab ".repeat(100))).hasSizeLessThanOrEqualTo(180).endsWith("ab");
    String pile = Slug.stem("\uD842\uDFB7".repeat(200));
    assertThat(pile.codePointCount(0, pile.length())).isEqualTo(180);
  }

  @Test
  void numbersBeginWithTheSecond() {
    assertThat(Slug.numbered("plan", 1)).isEqualTo("plan");
    assertThat(Slug.numbered("plan", 2)).isEqualTo("plan-2");
  }

  @Test
  void slugsThatMayMeetHaveOneRoot() {
    assertThat(Slug.root("plan")).isEqualTo("plan");
    assertThat(Slug.root("plan-2")).isEqualTo("plan");
    assertThat(Slug.root("plan-2-3")).isEqualTo("plan");
    assertThat(Slug.root("plan-b-3")).isEqualTo("plan-b");
    assertThat(Slug.root("2024")).isEqualTo("2024");
  }
}
