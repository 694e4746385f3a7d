package io.relata.jdbi.shop;

import io.relata.domain.shop.StockContract;
import io.relata.jdbi.OnPostgres;

class StockOnPostgresTest extends OnPostgres implements StockContract {}
