package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerKind;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.geo.Datum;
import io.dianlu.platform.geo.Position;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.FirstContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A customer as stored; its contacts are rows of their own. */
@Entity(name = "customer")
class Customer {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    private UUID tenantId;

    private String name;
    private @Nullable String shortName;

    @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    private @Nullable String level;
    private @Nullable String regionCode;
    private @Nullable String address;
    private String[] tags;
    private @Nullable String maturity;
    private @Nullable Instant maturityAt;
    private @Nullable UUID ownerId;
    private @Nullable UUID departmentId;
    private @Nullable BigDecimal creditLimit;

    @ColumnTransformer(write = "?::jsonb")
    private String customFields;

    private @Nullable String remark;
    private int positionVersion;
    private @Nullable Double lng;
    private @Nullable Double lat;

    @Enumerated(EnumType.STRING)
    private @Nullable Datum datum;

    private @Nullable Double wgsLng;
    private @Nullable Double wgsLat;
    private @Nullable Double accuracyMeters;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private @Nullable UUID createdBy;

    // null in rows stored before it was kept
    @Column(updatable = false)
    private byte @Nullable [] firstContent;

    private Instant updatedAt;
    private @Nullable Instant touchedAt;

    // written by visits past the entity, so that an edit under way stays valid
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastVisitAt;

    private @Nullable Instant deletedAt;
    private @Nullable UUID deletedBy;

    @Version
    private int version;

    @SuppressWarnings({"NullAway.Init", "unused"})
    protected Customer() {}

    @SuppressWarnings("NullAway.Init")
    Customer(UUID id, CheckedCustomer content, String customFields, @Nullable PersonId by, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.createdBy = by == null ? null : by.value();
        this.firstContent = FirstContent.digest(content.comparable());
        this.maturity = content.maturity();
        take(content, customFields, now);
    }

    /** Takes over the content and answers whether the position became another one or was taken away. */
    final boolean take(CheckedCustomer content, String customFieldsJson, Instant now) {
        name = content.name();
        shortName = content.shortName();
        kind = content.kind();
        level = content.level();
        regionCode = content.regionCode();
        address = content.address();
        tags = content.tags().toArray(String[]::new);
        if (!Objects.equals(maturity, content.maturity())) {
            maturity = content.maturity();
            maturityAt = now;
        }
        belongTo(content.owner(), content.department(), now);
        creditLimit = content.creditLimit();
        customFields = customFieldsJson;
        remark = content.remark();
        return moveTo(content.position());
    }

    private boolean moveTo(@Nullable Position to) {
        if (Objects.equals(position(), to)) {
            return false;
        }
        positionVersion++;
        if (to == null) {
            lng = lat = wgsLng = wgsLat = accuracyMeters = null;
            datum = null;
            return true;
        }
        lng = to.raw().lng();
        lat = to.raw().lat();
        datum = to.datum();
        wgsLng = to.wgs84().lng();
        wgsLat = to.wgs84().lat();
        accuracyMeters = to.accuracyMeters();
        return true;
    }

    final void belongTo(@Nullable PersonId owner, @Nullable DepartmentId department, Instant now) {
        ownerId = owner == null ? null : owner.value();
        departmentId = department == null ? null : department.value();
        changed(now);
    }

    void tag(List<String> newTags, Instant now) {
        tags = newTags.toArray(String[]::new);
        changed(now);
    }

    void recycle(@Nullable PersonId by, Instant now) {
        deletedAt = now;
        deletedBy = by == null ? null : by.value();
        changed(now);
    }

    void restore(Instant now) {
        deletedAt = null;
        deletedBy = null;
        changed(now);
    }

    /** {@code touchedAt} is the version of this row's copies, so it only grows, whatever the clock of the machine that writes says. */
    private void changed(Instant now) {
        updatedAt = now;
        touchedAt = touchedAt == null || touchedAt.isBefore(now) ? now : touchedAt.plus(1, ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    int positionVersion() {
        return positionVersion;
    }

    List<String> tags() {
        return List.of(tags);
    }

    /** As JSON text. */
    String customFields() {
        return customFields;
    }

    boolean recycled() {
        return deletedAt != null;
    }

    @Nullable
    PersonId owner() {
        return ownerId == null ? null : new PersonId(ownerId);
    }

    @Nullable
    DepartmentId department() {
        return departmentId == null ? null : new DepartmentId(departmentId);
    }

    @Nullable
    Position position() {
        if (lng == null || lat == null || datum == null || wgsLng == null || wgsLat == null) {
            return null;
        }
        return new Position(new Coordinate(lng, lat), datum, new Coordinate(wgsLng, wgsLat), accuracyMeters);
    }
}
