package io.dianlu.platform.plugin.internal.tables;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Connections to the platform's database by who owns things: as migrations do it. */
@ConfigurationProperties("spring.liquibase")
record OwnerConnections(String url, String user, String password) {

    Connection open() throws SQLException {
        return as(user, password);
    }

    Connection as(String role, String itsPassword) throws SQLException {
        return DriverManager.getConnection(url, role, itsPassword);
    }

    @Override
    public String toString() {
        return "OwnerConnections[hidden]";
    }
}
