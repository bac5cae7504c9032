package io.dianlu.platform.checkin.web;

import io.dianlu.platform.checkin.CheckDraft;
import io.dianlu.platform.checkin.CheckIns;
import io.dianlu.platform.geo.Datum;
import io.dianlu.platform.geo.PositionInput;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.visit.BusinessDays;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitView;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class CheckInsController {

    private static final int DEFAULT_RADIUS_METERS = 500;

    private final CheckIns checkIns;
    private final BusinessDays days;

    CheckInsController(CheckIns checkIns, BusinessDays days) {
        this.checkIns = checkIns;
        this.days = days;
    }

    @PutMapping("/visits/{id}/check-in")
    VisitView checkIn(@PathVariable UUID id, @RequestBody CheckDraft draft) {
        return checkIns.checkIn(new VisitId(id), draft);
    }

    @PutMapping("/visits/{id}/check-out")
    VisitView checkOut(@PathVariable UUID id, @RequestBody CheckDraft draft) {
        return checkIns.checkOut(new VisitId(id), draft);
    }

    @GetMapping("/check-ins-nearby")
    CheckIns.Nearby nearby(
            @RequestParam(required = false) @Nullable Double lng,
            @RequestParam(required = false) @Nullable Double lat,
            @RequestParam(required = false) @Nullable Datum datum,
            @RequestParam(required = false) @Nullable Integer radiusMeters,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Integer limit) {
        var center = new PositionInput(lng, lat, datum, null, null)
                .toPosition("center")
                .wgs84();
        return checkIns.nearby(
                days.orToday(day),
                center,
                radiusMeters == null ? DEFAULT_RADIUS_METERS : radiusMeters,
                PageRequest.of(null, limit).limit());
    }
}
