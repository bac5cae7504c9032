package io.dianlu.platform.visit.internal;

import io.dianlu.platform.visit.VisitView.Note;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as a device gave it.
 *
 * @param turn null from a client that does not count
 */
record Writing(Note note, @Nullable Turn turn) {

    /** The device's count of the records it gave. */
    record Turn(UUID device, long count) {}

    static @Nullable Writing map(ResultSet row) throws SQLException {
        var recordedAt = VisitRow.instant(row, "recorded_at");
        if (recordedAt == null) {
            return null;
        }
        var device = row.getObject("record_device", UUID.class);
        return new Writing(
                new Note(row.getString("record_text"), row.getString("record_maturity"), recordedAt),
                device == null ? null : new Turn(device, row.getLong("record_turn")));
    }

    /** Of one device its own count decides, since its clock may have been set meanwhile; between two only clocks can. */
    boolean isBefore(Writing other) {
        return turn != null && other.turn != null && turn.device().equals(other.turn.device())
                ? turn.count() < other.turn.count()
                : note.recordedAt().isBefore(other.note.recordedAt());
    }

    boolean saysTheSame(Writing other) {
        return note.text().equals(other.note.text()) && Objects.equals(note.maturity(), other.note.maturity());
    }

    /** What replaces another record was not written before it, whatever the clocks say. */
    Writing after(@Nullable Writing before) {
        return before == null || !note.recordedAt().isBefore(before.note.recordedAt())
                ? this
                : new Writing(new Note(note.text(), note.maturity(), before.note.recordedAt()), turn);
    }
}
