package io.relata.http.openapi;

import io.relata.domain.model.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What operations belong to: contexts, and what is there beside them. */
record Tags(Scope scope) {

  List<Part> all() {
    List<Part> all = new ArrayList<>();
    scope.catalog().contexts().forEach(context -> all.add(of(context)));
    all.add(
        tag(
            ProfilePath.TAG,
            "The same collections, as Supabase's clients find them: the context is named by a"
                + " header."));
    all.add(tag(Facilities.TAG, "Whether all is well, figures, and this document."));
    if (scope.showsShadow()) {
      all.add(tag(Facilities.SHADOW, "What recent requests asked of the database, and why."));
      all.add(tag(LaboratoryPaths.TAG, "Ways to load related data, measured beside each other."));
    }
    all.add(tag(Facilities.SCREENS, "Screens for people, and what they are made of."));
    return all;
  }

  private static Part of(Context context) {
    String collections =
        context.entities().stream()
            .map(entity -> "`" + entity.name().collection() + "`")
            .collect(Collectors.joining(", "));
    return tag(context.name(), "The context " + context.name() + ": " + collections + ".");
  }

  private static Part tag(String name, String description) {
    return Part.of("name", name).with("description", description);
  }
}
