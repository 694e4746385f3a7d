package io.relata.bootstrap.demo;

import java.util.List;

/** The words that demo data is made of. */
final class Words {

  static final List<String> FIRST_NAMES =
      List.of(
          "Alice", "Bob", "Carol", "David", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jonas",
          "Kira", "Liam", "Maya", "Noah", "Olga", "Pedro", "Quinn", "Rosa", "Samir", "Tara", "Umar",
          "Vera", "Walter", "Xenia", "Yusuf", "Zoe", "Anton", "Bianca", "Chen", "Dilek", "Emil",
          "Fatima", "Goran", "Hanna", "Ivan", "Julia", "Kenji", "Léa", "Mateo", "Nadia", "Oskar",
          "Priya");

  static final List<String> LAST_NAMES =
      List.of(
          "Adams",
          "Baker",
          "Costa",
          "Diaz",
          "Evans",
          "Fischer",
          "Garcia",
          "Haddad",
          "Ito",
          "Jensen",
          "Kaya",
          "Larsen",
          "Moreau",
          "Novak",
          "Okafor",
          "Patel",
          "Quist",
          "Rossi",
          "Schmidt",
          "Tanaka",
          "Ueda",
          "Varga",
          "Weber",
          "Xu",
          "Young",
          "Zeman",
          "Andersson",
          "Bianchi",
          "Chandra",
          "Dubois",
          "Eriksen",
          "Ferrari",
          "Gupta",
          "Horvat",
          "Ibrahim",
          "Jovanović",
          "Kim",
          "Lindberg",
          "Müller",
          "Nguyen",
          "O'Brien");

  static final List<String> GROUPS =
      List.of(
          "editors",
          "reviewers",
          "moderators",
          "translators",
          "newcomers",
          "mentors",
          "speakers",
          "photographers",
          "night owls",
          "early birds",
          "remote workers",
          "book club");

  static final List<String> TAGS =
      List.of(
          "python",
          "sql",
          "java",
          "databases",
          "performance",
          "tutorial",
          "testing",
          "architecture",
          "web",
          "postgresql",
          "http",
          "json",
          "security",
          "design",
          "linux",
          "algorithms",
          "tools",
          "debugging",
          "api",
          "concurrency",
          "caching",
          "indexes",
          "transactions",
          "migrations",
          "refactoring",
          "career",
          "teams",
          "documentation",
          "open source",
          "deployment",
          "monitoring",
          "logging",
          "networking",
          "parsing",
          "types",
          "functional",
          "patterns",
          "queries",
          "paging",
          "beginners",
          "history",
          "books",
          "opinion",
          "release",
          "benchmarks",
          "memory",
          "containers",
          "git",
          "accessibility",
          "javascript",
          "data",
          "statistics",
          "search",
          "time zones",
          "unicode",
          "releases",
          "culture",
          "hardware",
          "games",
          "music");

  static final List<String> TECHNOLOGIES =
      List.of(
          "Python",
          "SQL",
          "Java",
          "PostgreSQL",
          "Linux",
          "HTTP",
          "JSON",
          "Git",
          "JavaScript",
          "Rust",
          "Kotlin",
          "the shell");

  static final List<String> SUBJECTS =
      List.of(
          "indexes",
          "transactions",
          "slow queries",
          "pagination",
          "foreign keys",
          "caches",
          "locks",
          "migrations",
          "unit tests",
          "code reviews",
          "time zones",
          "error messages",
          "logs",
          "batch loading",
          "joins",
          "null values",
          "long functions",
          "releases",
          "deadlines",
          "side projects");

  static final List<String> OPENINGS =
      List.of(
          "Last week",
          "In our team",
          "As a rule",
          "On a busy day",
          "After two years",
          "At first",
          "In the end",
          "To my surprise",
          "Without much noise",
          "For most of us",
          "Sooner or later",
          "In small projects",
          "In large systems",
          "Every now and then");

  static final List<String> DEEDS =
      List.of(
          "we measured",
          "I rewrote",
          "nobody understood",
          "everyone forgot",
          "we finally fixed",
          "I stopped worrying about",
          "we argued about",
          "they removed",
          "it pays to know",
          "you should look at",
          "we simplified",
          "I learned to read",
          "the profiler showed",
          "a colleague explained");

  static final List<String> ENDINGS =
      List.of(
          "and the tests stayed green",
          "which saved us a weekend",
          "before it was too late",
          "and nothing broke",
          "because the numbers said so",
          "although it looked fine",
          "with ten lines of code",
          "and learned a lot",
          "one step at a time",
          "instead of guessing",
          "so that others can follow",
          "while the coffee was still hot",
          "and it was worth it",
          "without a single lock");

  static final List<String> REMARKS =
      List.of(
          "Thanks, this helped a lot.",
          "I disagree with the second point.",
          "Could you say more about the numbers?",
          "We saw the same thing last year.",
          "Great read!",
          "The example does not work for me.",
          "Bookmarked.",
          "What about very large tables?",
          "Nicely explained.",
          "Is there a follow-up?",
          "I tried this today, and it works.",
          "There is a typo in the third paragraph.",
          "This is the best explanation so far.",
          "Does it also hold for other databases?",
          "I would have done it the other way round.",
          "Short and clear. More of this, please!");

  private Words() {}
}
