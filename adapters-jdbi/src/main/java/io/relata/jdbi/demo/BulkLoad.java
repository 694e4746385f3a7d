package io.relata.jdbi.demo;

import io.relata.domain.model.Entity;
import io.relata.domain.model.EntityName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Fills tables with rows that fit together: all of them, or none.
 *
 * <p>Foreign keys are not checked row by row where the database lets us do so, since that takes
 * longer than all the rest.
 */
public final class BulkLoad implements AutoCloseable {
}
