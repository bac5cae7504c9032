package io.dianlu.platform.customer.web;

import io.dianlu.platform.customer.CustomerKind;
import io.dianlu.platform.customer.CustomerSearch;
import io.dianlu.platform.customer.CustomerSearch.AnsweredBy;
import io.dianlu.platform.geo.Datum;
import io.dianlu.platform.geo.PositionInput;
import io.dianlu.platform.search.FacetCount;
import io.dianlu.platform.shared.PageRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class CustomerSearchController {

    private static final int DEFAULT_RADIUS_METERS = 500;

    private final CustomerSearch search;
    private final MessageSource texts;

    CustomerSearchController(CustomerSearch search, MessageSource texts) {
        this.search = search;
        this.texts = texts;
    }

    /** @param notice for people, when the search answers less well than usual; null otherwise */
    record SearchAnswer(
            List<CustomerSearch.Hit> items,
            @Nullable String nextCursor,
            long total,
            boolean totalIsLowerBound,
            Map<String, List<FacetCount>> facets,
            AnsweredBy answeredBy,
            @Nullable String notice) {}

    @GetMapping("/customer-search")
    SearchAnswer search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<CustomerKind> kind,
            @RequestParam(required = false) @Nullable Set<String> level,
            @RequestParam(required = false) @Nullable Set<String> regionCode,
            @RequestParam(required = false) @Nullable Set<String> tag,
            @RequestParam(required = false) @Nullable Set<String> maturity,
            @RequestParam(required = false) @Nullable Set<UUID> ownerId,
            @RequestParam(required = false) @Nullable Set<String> customField,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        var filter = Filters.of(kind, level, regionCode, tag, maturity, ownerId, null, customField);
        var found = search.find(Filters.typed(q), filter, PageRequest.of(cursor, limit));
        var notice = found.answeredBy() == AnsweredBy.POSTGRESQL ? degraded(found.onlyNewest(), locale) : null;
        return new SearchAnswer(
                found.items(),
                found.nextCursor(),
                found.total(),
                found.totalIsLowerBound(),
                found.facets(),
                found.answeredBy(),
                notice);
    }

    private String degraded(@Nullable Integer onlyNewest, Locale locale) {
        var slug = onlyNewest == null ? "notice.search-degraded" : "notice.search-degraded-newest";
        return texts.getMessage(slug, new Object[] {onlyNewest}, locale);
    }

    @GetMapping("/customers-nearby")
    CustomerSearch.Nearby nearby(
            @RequestParam(required = false) @Nullable Double lng,
            @RequestParam(required = false) @Nullable Double lat,
            @RequestParam(required = false) @Nullable Datum datum,
            @RequestParam(required = false) @Nullable Integer radiusMeters,
            @RequestParam(required = false) @Nullable Integer limit) {
        var center = new PositionInput(lng, lat, datum, null, null)
                .toPosition("center")
                .wgs84();
        return search.nearby(
                center,
                radiusMeters == null ? DEFAULT_RADIUS_METERS : radiusMeters,
                PageRequest.of(null, limit).limit());
    }
}
