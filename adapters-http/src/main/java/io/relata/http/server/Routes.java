package io.relata.http.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.relata.http.catalog.Catalogs;
import io.relata.http.exchange.Exchange;
import io.relata.http.lab.Experiments;
import io.relata.http.openapi.Reference;
import io.relata.http.openapi.Scope;
import io.relata.http.read.Reads;
import io.relata.http.screen.Screens;
import io.relata.http.shadow.Shadows;
import io.relata.http.shadow.Visibility;
import io.relata.http.write.Writes;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which address is answered by what. */
final class Routes {

  private final HttpSettings settings;
  private final Screens screens = new Screens();
  private final Service service;
  private final Reads reads;
  private final Writes writes;
  private final Verbs verbs;
  private final Workings workings;

  Routes(HttpSettings settings, Service service, Workings workings) {
    this.settings = settings;
    this.service = service;
    this.reads = service.reads();
    this.writes = service.writes();
    this.verbs = new Verbs(new Cors(settings.origins()));
    this.workings = workings;
  }

  /** Tells what is answered at each address; what is told first is tried first. */
  void tell(RoutesConfig routes) {
    ofTheServer(routes);
    forPeople(routes);
    if (settings.shadow() == Visibility.SHOWN) {
      ofShadows(routes);
      ofTheLaboratory(routes);
    }
    ofRows(routes);
    ofLinks(routes);
  }

  /** The addresses that were told of. */
  Set<String> addresses() {
    return verbs.addresses();
  }

  private void ofTheServer(RoutesConfig routes) {
    Health health = new Health(service.backing());
    verbs.reading(routes, "/health/live", health::live);
    verbs.reading(routes, "/health/ready", health::ready);
    verbs.reading(routes, "/metrics", workings.metrics()::tell);
  }

  private void forPeople(RoutesConfig routes) {
    verbs.reading(routes, "/", screens.screen("console"));
    verbs.reading(routes, "/docs", screens.screen("docs"));
    verbs.reading(routes, "/docs/problems", screens.screen("docs"));
    verbs.reading(routes, "/assets/lit-html/<asset>", screens::litHtml);
    verbs.reading(routes, "/assets/<asset>", screens::asset);
    verbs.reading(routes, "/catalog", catalogs()::tell);
    verbs.reading(routes, "/openapi.json", handler(reference()::tell));
  }

  private Catalogs catalogs() {
    return new Catalogs(service.repertoire(), writes::actsOf, settings.shadow());
  }

  private Reference reference() {
    return new Reference(new Scope(service.repertoire(), reads, writes, settings.shadow()));
  }

  private void ofShadows(RoutesConfig routes) {
    Shadows shadows = workings.shadows();
    verbs.reading(routes, "/shadow", shadows::recent);
    verbs.reading(routes, "/shadow/{id}", shadows::one);
    verbs.reading(routes, "/shadow/{id}/{statement}/plan", shadows::plan);
  }

  /** None has a place of those that are bounded: an experiment takes long, and runs alone. */
  private void ofTheLaboratory(RoutesConfig routes) {
    Experiments experiments = workings.experiments();
    verbs.reading(routes, "/lab", screens.screen("lab"));
    verbs.reading(routes, "/lab/experiments", context -> experiments.list(Exchange.of(context)));
    verbs.writing(
        routes,
        "/lab/experiments/{name}",
        context -> Set.of(HandlerType.POST),
        Map.of(HandlerType.POST, context -> experiments.run(Exchange.of(context))));
  }

  private void ofRows(RoutesConfig routes) {
    verbs.reading(routes, "/{context}/reports/{name}", handler(reads.reports()::one));
    Handler many = handler(reads::many);
    Map<HandlerType, Handler> writingMany =
        Map.of(
            HandlerType.POST, handler(writes::create),
            HandlerType.PATCH, handler(writes::change),
            HandlerType.DELETE, handler(writes::remove));
    verbs.at(routes, "/rest/v1/{collection}", many, writingMany);
    verbs.at(routes, "/{context}/{collection}", many, writingMany);
    verbs.at(
        routes,
        "/{context}/{collection}/{id}",
        handler(reads::one),
        Map.of(
            HandlerType.PATCH, handler(writes::changeOne),
            HandlerType.PUT, handler(writes::putOne),
            HandlerType.DELETE, handler(writes::removeOne)));
  }

  private void ofLinks(RoutesConfig routes) {
    verbs.writing(
        routes,
        "/{context}/{collection}/{id}/{relation}",
        this::takenOfARow,
        Map.of(
            HandlerType.POST, handler(writes::act),
            HandlerType.PUT, handler(writes.links()::replace)));
    verbs.writing(
        routes,
        "/{context}/{collection}/{id}/{relation}/{other}",
        this::takenOfTwoRows,
        Map.of(
            HandlerType.PUT, handler(writes.links()::link),
            HandlerType.DELETE, handler(writes.links()::unlink)));
  }

  /** Acts are done, and links are replaced. */
  private Set<HandlerType> takenOfARow(Context context) {
    return Set.of(writes.isOfAnAct(Exchange.of(context)) ? HandlerType.POST : HandlerType.PUT);
  }

  private Set<HandlerType> takenOfTwoRows(Context context) {
    writes.links().requireLinks(Exchange.of(context));
    return Set.of(HandlerType.PUT, HandlerType.DELETE);
  }

  private Handler handler(Consumer<Exchange> act) {
    return workings.bounded().around(context -> act.accept(Exchange.of(context)));
  }
}
