package id.koorwil.portal.people;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean mustChangePassword;
    private boolean demo;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "seat", joinColumns = @JoinColumn(name = "account_id"))
    @OrderBy("role, aspectCode, regionCode")
    private List<SeatRow> seats = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Account() {}

    Account(Accounts.NewAccount wanted) {
        this.username = wanted.username();
        this.displayName = wanted.displayName();
        this.passwordHash = wanted.passwordHash();
        this.mustChangePassword = wanted.mustChangePassword();
        this.demo = wanted.demo();
        wanted.seats().forEach(seat -> seats.add(new SeatRow(seat)));
    }

    Actor toActor() {
        return new Actor(
                Objects.requireNonNull(id),
                username,
                displayName,
                seats.stream().map(SeatRow::toSeat).toList());
    }

    long version() {
        return version;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Whether it came with the demo, so that everybody knows its first password. */
    boolean isDemo() {
        return demo;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** A {@link Seat} as it is stored. */
    @Embeddable
    static class SeatRow {

        @Enumerated(EnumType.STRING)
        @Column(columnDefinition = "varchar")
        private Role role;

        private @Nullable String aspectCode;
        private @Nullable String regionCode;

        @SuppressWarnings("NullAway.Init") // JPA fills the fields
        protected SeatRow() {}

        SeatRow(Seat seat) {
            role = seat.role();
            aspectCode = seat.aspect();
            regionCode = seat.region();
        }

        Seat toSeat() {
            return new Seat(role, aspectCode, regionCode);
        }
    }
}
