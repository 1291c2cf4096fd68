package yingshang.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An arranged day as stored. */
@Entity
@Table(name = "calendar_day")
class CalendarDayRow implements ReferenceRow<CalendarDay> {

    @Id
    private LocalDate day;

    private String name;

    @Enumerated(EnumType.STRING)
    private CalendarDay.Type type;

    private int year;
    private String document;

    @Version
    private int version;

    CalendarDayRow() {}

    CalendarDayRow(CalendarDay arranged) {
        day = arranged.date();
        revise(arranged);
    }

    @Override
    public final void revise(CalendarDay arranged) {
        name = arranged.name();
        type = arranged.type();
        year = arranged.year();
        document = arranged.document();
    }

    @Override
    public CalendarDay view() {
        return new CalendarDay(day, name, type, year, document);
    }
}
