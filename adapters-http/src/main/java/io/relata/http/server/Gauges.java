package io.relata.http.server;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is so now: of the server, of the Java machine, and of the database's connections.
 *
 * @param connections what the database tells of its connections, by name
 */
record Gauges(Bounded bounded, Supplier<Map<String, Long>> connections)
    implements Supplier<Map<String, Long>> {

  @Override
  public Map<String, Long> get() {
    Map<String, Long> now = new HashMap<>();
    now.put("relata_requests_in_flight", (long) bounded.inFlight());
    connections.get().forEach((name, value) -> now.put("relata_connections_" + name, value));
    var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    now.put("jvm_memory_used_bytes", memory.getUsed());
    now.put("jvm_memory_max_bytes", memory.getMax());
    now.put("jvm_threads", (long) ManagementFactory.getThreadMXBean().getThreadCount());
    now.put("jvm_uptime_milliseconds", ManagementFactory.getRuntimeMXBean().getUptime());
    return now;
  }
}
