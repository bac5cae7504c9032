package io.dianlu.platform.branding.internal;

import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The open tenant's wishes in PostgreSQL: one row, or none. */
@Component
class BrandingRows {

    private static final String SELECT = "select b.* from branding b where b.tenant_id = ? and b.audience = ?";
    /** Whom it is for; a tenant's customers may be others one day. */
    private static final String PEOPLE = "PEOPLE";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;

    BrandingRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** @param version 0 before anybody wished anything */
    record Row(Branding branding, long version) {

        static final Row NONE = new Row(Branding.NONE, 0);
    }

    Row find() {
        return reads.first(SELECT, (row, _) -> row(row), TenantScope.require().value(), PEOPLE)
                .orElse(Row.NONE);
    }

    /** Within a transaction; holds the row until its end. */
    Row locked() {
        return reads.first(
                        SELECT + " for update",
                        (row, _) -> row(row),
                        TenantScope.require().value(),
                        PEOPLE)
                .orElse(Row.NONE);
    }

    /** @return false when somebody else was first */
    boolean store(Row row) {
        var branding = row.branding();
        var tenant = TenantScope.require().value();
        return (row.version() == 1
                        ? jdbc.update(
                                """
                                insert into branding (tenant_id, audience, name, color, logo, partner_name, partner_contact, version)
                                values (?, ?, ?, ?, ?, ?, ?, 1) on conflict (tenant_id, audience) do nothing""",
                                tenant,
                                PEOPLE,
                                branding.name(),
                                branding.color(),
                                branding.logo(),
                                branding.partnerName(),
                                branding.partnerContact())
                        : jdbc.update(
                                """
                                update branding set name = ?, color = ?, logo = ?, partner_name = ?, partner_contact = ?, version = ?
                                where tenant_id = ? and audience = ? and version = ?""",
                                branding.name(),
                                branding.color(),
                                branding.logo(),
                                branding.partnerName(),
                                branding.partnerContact(),
                                row.version(),
                                tenant,
                                PEOPLE,
                                row.version() - 1))
                == 1;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Branding(
                        row.getString("name"),
                        row.getString("color"),
                        row.getString("logo"),
                        row.getString("partner_name"),
                        row.getString("partner_contact")),
                row.getLong("version"));
    }
}
