package io.relata.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.query.Limits;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens as browsers get them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

  private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

  private Blog blog;

  @BeforeAll
  void start() {
    blog = new Blog(Limits.USUAL);
  }

  @AfterAll
  void stop() {
    blog.close();
  }

  @Test
  void theConsoleIsAtTheRoot() {
    HttpResponse<String> screen = blog.get("/");
    assertThat(screen.statusCode()).isEqualTo(200);
    assertThat(screen.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(screen.body()).startsWith("<!doctype html>");
  }

  @Test
  void aScreenMayLoadFromThisServerOnlyAndRunsNoScriptOfItsOwn() {
    HttpResponse<String> screen = blog.get("/");
    assertThat(screen.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http");
    assertThat(screen.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(screen.body()).doesNotContain("<style", " style=", " onclick=");
    assertThat(screen.body().replaceAll("<script src=\"[^\"]+\"></script>", ""))
        .doesNotContainPattern("<script>|<script(?![^>]*src=)");
  }

  @Test
  void whatAScreenLoadsIsThere() {
    assertThat(LOADED.matcher(blog.get("/").body()).results().map(found -> found.group(1)))
        .hasSizeGreaterThan(3)
        .allSatisfy(asset -> assertThat(blog.get(asset).statusCode()).as(asset).isEqualTo(200));
  }

  @Test
  void whatDrawsTheScreensIsThere() {
    HttpResponse<String> lit = blog.get("/assets/lit-html/directives/repeat.js");
    assertThat(lit.statusCode()).isEqualTo(200);
    assertThat(lit.headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
  }

  @Test
  void whoHasAnAssetIsToldThatItIsTheSame() {
    HttpResponse<String> first = blog.get("/assets/base.css");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(blog.get("/assets/base.css", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/nothing.js",
        "/assets/base",
        "/assets/kit",
        "/assets/kit/",
        "/assets/screens/console.html",
        "/assets/lit-html/package.json",
        "/assets/lit-html/nothing.js",
        "/assets/..%2fscreens%2fconsole.html",
        "/assets/..%2f..%2fserver%2fHttpServer.class",
        "/assets/lit-html/..%2f..%2f..%2fbase.css",
        "/assets/%2fMETA-INF%2fMANIFEST.MF"
      })
  void nothingElseIsServed(String address) {
    HttpResponse<String> answer = blog.get(address);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void nobodyWritesAScreen() {
    HttpResponse<String> answer = blog.post("/", "{}");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
  }
}
