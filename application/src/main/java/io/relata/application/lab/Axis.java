package io.relata.application.lab;

import java.util.Locale;

/** What runs along one side of a chart. */
public record Axis(String label, Unit unit, Scale scale) {

  /** What its numbers count. */
  public enum Unit {
    COUNT {
      @Override
      public String told(double number) {
        return number == Math.rint(number) ? digits(number, 0) : digits(number, 1);
      }
    },
    MILLISECONDS {
      @Override
      public String told(double number) {
        return rounded(number) + " ms";
      }
    },
    BYTES {
      @Override
      public String told(double number) {
        if (number < 1_000) {
          return digits(number, 0) + " B";
        }
        return number < 1e6 ? rounded(number / 1e3) + " kB" : rounded(number / 1e6) + " MB";
      }
    };

    /** A number with its unit, as exact as is worth reading. */
    public abstract String told(double number);

    private static String rounded(double number) {
      return digits(number, number < 1 ? 2 : number < 100 ? 1 : 0);
    }

    private static String digits(double number, int places) {
      return String.format(Locale.ROOT, "%,." + places + "f", number);
    }
  }

  /** How its numbers are spread out. */
  public enum Scale {
    LINEAR,
    /** Each step is so many times the last; there is no place for zero. */
    LOGARITHMIC
  }
}
