package yingshang.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A comment on a candidate; it stays as it was written. */
@Entity
@Immutable
@Table(name = "candidate_comment")
class CommentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidate_comment_seq")
    @SequenceGenerator(name = "candidate_comment_seq", sequenceName = "candidate_comment_seq")
    private Long id;

    private long candidate;
    private String author;
    private Instant writtenAt;
    private String text;

    CommentEntity() {}

    CommentEntity(long candidate, String author, Instant writtenAt, String text) {
        this.candidate = candidate;
        this.author = author;
        this.writtenAt = writtenAt;
        this.text = text;
    }

    CommentView view() {
        return new CommentView(id, author, writtenAt, text);
    }
}
