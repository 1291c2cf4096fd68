package yingshang.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A service item as stored: each limit as written and, beside it, as parsed. */
@Entity
@Table(name = "service_item")
class ServiceItemRow implements ReferenceRow<ServiceItem> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_item_seq")
    private Long id;

    private String list;
    private int no;
    private String field;
    private String category;

    @Column(name = "main_item")
    private String mainItem;

    private String item;
    private String handling;
    private String applicants;
    private String kind;

    private String statutory;

    @Enumerated(EnumType.STRING)
    @Column(name = "statutory_form")
    private TimeLimit.Form statutoryForm;

    @Column(name = "statutory_days")
    private Integer statutoryDays;

    private String committed;

    @Enumerated(EnumType.STRING)
    @Column(name = "committed_form")
    private TimeLimit.Form committedForm;

    @Column(name = "committed_days")
    private Integer committedDays;

    private String fee;
    private String document;
    private String clause;

    @Version
    private int version;

    ServiceItemRow() {}

    ServiceItemRow(ServiceItem listed) {
        list = listed.list();
        no = listed.no();
        revise(listed);
    }

    @Override
    public final void revise(ServiceItem listed) {
        field = listed.field();
        category = listed.category();
        mainItem = listed.mainItem();
        item = listed.item();
        handling = listed.handling();
        applicants = listed.applicants();
        kind = listed.kind();
        statutory = listed.statutory().written();
        statutoryForm = listed.statutory().form();
        statutoryDays = listed.statutory().workingDays();
        committed = listed.committed().written();
        committedForm = listed.committed().form();
        committedDays = listed.committed().workingDays();
        fee = listed.fee();
        document = listed.source().document();
        clause = listed.source().clause();
    }

    @Override
    public ServiceItem view() {
        return new ServiceItem(
                list,
                no,
                field,
                category,
                mainItem,
                item,
                handling,
                applicants,
                kind,
                new TimeLimit(statutory, statutoryForm, statutoryDays),
                new TimeLimit(committed, committedForm, committedDays),
                fee,
                new Source(document, clause));
    }
}
