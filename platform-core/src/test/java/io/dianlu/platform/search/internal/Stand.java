package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.Facet;
import io.dianlu.platform.search.ScopeFilter;
import io.dianlu.platform.search.SearchHit;
import io.dianlu.platform.search.SearchHits;
import io.dianlu.platform.search.SearchIndex;
import io.dianlu.platform.search.SearchQuery;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.Patient;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The room of search as it runs in the platform, with a shelf of things to find and as many tenants as a test wants. It looks after its index
 * more often than the platform, and waits longer for a slow engine.
 */
final class Stand implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.of(
            "spring.config.location", "optional:classpath:/none/",
            "spring.main.banner-mode", "off",
            "dianlu.elasticsearch.look-every", "500ms",
            "dianlu.elasticsearch.connect-patience", "30s",
            "dianlu.elasticsearch.answer-patience", "30s");

    private final List<TenantId> tenants = new CopyOnWriteArrayList<>();
    private final Shelf shelf;
    private final ConfigurableApplicationContext context;

    private Stand(URI engine, String prefix, Shelf shelf, List<TenantId> known, Map<String, String> settings) {
        this.shelf = shelf;
        this.tenants.addAll(known);
        context = new SpringApplicationBuilder(SearchConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(new HashMap<>(SETTINGS))
                .properties(Map.of(
                        "dianlu.elasticsearch.url", engine.toString(), "dianlu.elasticsearch.index-prefix", prefix))
                .properties(new HashMap<>(settings))
                .initializers(application -> {
                    var beans = (org.springframework.context.support.GenericApplicationContext) application;
                    beans.registerBean("shelf", Shelf.class, () -> shelf);
                    beans.registerBean("directory", TenantDirectory.class, Directory::new);
                    for (var type : List.of(
                            Elasticsearch.class,
                            IndexNames.class,
                            IndexDefinition.class,
                            Indexes.class,
                            Searchables.class,
                            WriteTargets.class,
                            IndexHandles.class,
                            IndexWriter.class,
                            IndexBatches.class,
                            IndexQueue.class,
                            RebuildLedger.class,
                            WholeRebuild.class,
                            TenantRebuild.class,
                            LedgeredRebuilds.class,
                            IndexKeeper.class,
                            LiveSearchIndex.class)) {
                        beans.registerBean(type);
                    }
                })
                .run();
    }

    static Stand open(URI engine, String prefix) {
        return open(engine, prefix, Map.of());
    }

    /** With settings in place of its own. */
    static Stand open(URI engine, String prefix, Map<String, String> settings) {
        var stand = new Stand(engine, prefix, new Shelf(), List.of(), settings);
        stand.awaitIndex();
        return stand;
    }

    /** Does not wait for an index. */
    static Stand over(URI engine, String prefix, Shelf shelf, TenantId... known) {
        return new Stand(engine, prefix, shelf, Arrays.asList(known), Map.of());
    }

    /** Asks an engine that may never answer, and gives up after this time. */
    static Stand impatient(URI engine, Duration patience) {
        return new Stand(
                engine,
                "t-down-",
                new Shelf(),
                List.of(),
                Map.of("dianlu.elasticsearch.answer-patience", patience.toString()));
    }

    TenantId newTenant() {
        var tenant = new TenantId(Ids.next());
        tenants.add(tenant);
        return tenant;
    }

    Shelf shelf() {
        return shelf;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    SearchIndex index() {
        return bean(SearchIndex.class);
    }

    void awaitIndex() {
        Patient.until(() -> bean(Indexes.class).state(Shelf.SUBJECT).live() != null);
    }

    /** Puts things on the shelf, indexes them and waits until they can be found. */
    void stock(TenantId tenant, Thing... things) {
        for (var thing : things) {
            shelf.put(tenant, thing.document());
        }
        index(tenant, Arrays.stream(things).map(Thing::id).toList());
    }

    void index(TenantId tenant, List<UUID> ids) {
        TenantJobs.call(tenant, () -> index().enqueue(Shelf.SUBJECT, ids))
                .orTimeout(Patient.LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
        refresh();
    }

    void refresh() {
        bean(Indexes.class).state(Shelf.SUBJECT).targets().forEach(bean(Indexes.class)::refresh);
    }

    /** As an operator does. */
    void askForRebuild(String live) {
        var alias = bean(IndexNames.class).rebuild(Shelf.SUBJECT);
        bean(Elasticsearch.class).work("PUT", "/" + live + "/_alias/" + alias, null);
    }

    SearchHits search(TenantId tenant, SearchQuery query) {
        return TenantJobs.call(tenant, () -> index().search(Shelf.SUBJECT, query));
    }

    SearchHits search(TenantId tenant, String text) {
        return search(tenant, question(text, null, 20));
    }

    List<UUID> found(TenantId tenant, String text) {
        return search(tenant, text).page().items().stream().map(SearchHit::id).toList();
    }

    static SearchQuery question(String text, @Nullable String cursor, int limit) {
        return new SearchQuery(
                text, Map.of(), Set.of(), Map.of(), new ScopeFilter.WholeTenant(), PageRequest.of(cursor, limit));
    }

    static SearchQuery filtered(String text, Map<Facet, Set<String>> filters) {
        return new SearchQuery(
                text, filters, Set.of(), Map.of(), new ScopeFilter.WholeTenant(), PageRequest.of(null, 20));
    }

    static SearchQuery scoped(String text, ScopeFilter scope) {
        return new SearchQuery(text, Map.of(), Set.of(), Map.of(), scope, PageRequest.of(null, 20));
    }

    @Override
    public void close() {
        context.close();
    }

    private final class Directory implements TenantDirectory {

        @Override
        public Optional<TenantProfile> find(TenantId id) {
            return list().stream().filter(profile -> profile.id().equals(id)).findFirst();
        }

        @Override
        public List<TenantProfile> list() {
            return tenants.stream()
                    .map(id -> new TenantProfile(
                            id,
                            "a",
                            "A",
                            TenantState.ACTIVE,
                            ZoneId.of("Asia/Shanghai"),
                            "basic",
                            Map.of(),
                            Set.of(),
                            null,
                            null,
                            1))
                    .toList();
        }
    }
}
