package io.relata.http.render;

import tools.jackson.core.io.SerializedString;

/** What is written of a key without a value. */
enum Nulls {
  SHOWN {
    @Override
    void write(SerializedString name, Pen pen) {
      pen.json().writeName(name);
      pen.json().writeNull();
    }
  },

  STRIPPED {
    @Override
    void write(SerializedString name, Pen pen) {}
  };

  abstract void write(SerializedString name, Pen pen);
}
