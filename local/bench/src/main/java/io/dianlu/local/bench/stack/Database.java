package io.dianlu.local.bench.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Connections to the platform's database through the bare driver. */
public final class Database {
    private Database() {}

    /** As the application, with its settings. */
    public static Connection application() throws SQLException {
        return connection("SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
    }

    /** As the owner of the tables, for filling them. */
    public static Connection owner() throws SQLException {
        return connection("SPRING_LIQUIBASE_USER", "SPRING_LIQUIBASE_PASSWORD");
    }

    private static Connection connection(String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", Settings.require(user));
        properties.setProperty("password", Settings.require(password));
        properties.setProperty("prepareThreshold", "3");
        properties.setProperty("reWriteBatchedInserts", "true");
        return DriverManager.getConnection(Settings.require("SPRING_DATASOURCE_URL"), properties);
    }
}
