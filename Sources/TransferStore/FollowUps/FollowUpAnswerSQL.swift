internal import Postgres
internal import Transfers

/// The statements on what was answered in follow-ups, and what it calls attention to.
enum FollowUpAnswerSQL {
    static func add(_ answer: FollowUpAnswer, by author: PersonID, to id: FollowUpID) -> SQL {
        """
        insert into mutasi.follow_up_answer (follow_up_id, respondent, author, ratings, goals_met, is_still_there, support,
            concerns, words)
        values (\(id.number), \(answer.questionnaire.respondent.rawValue), \(author), \(answer.ratings),
            \(answer.goalsMet), \(answer.isStillThere), \(answer.support.sorted()),
            \(answer.concerns.map(\.rawValue).sorted()), \(answer.words))
        """
    }

    /// The last answer of each side.
    static func latest(of id: FollowUpID) -> SQL {
        """
        select distinct on (respondent) respondent, ratings, goals_met, is_still_there, support, concerns, words
        from mutasi.follow_up_answer where follow_up_id = \(id.number)
        order by respondent, number desc
        """
    }

    /// The last answer of each side that somebody may read: their own, and the other one once all are in.
    static func readable(of id: FollowUpID, by reader: PersonID?) -> SQL {
        """
        select distinct on (respondent) respondent, ratings, goals_met, is_still_there, support, concerns, words
        from (
            select * from mutasi.follow_up_answer a where a.follow_up_id = \(id.number) and a.author = \(reader)
            union all
            select * from mutasi.follow_up_disclosed d where d.follow_up_id = \(id.number)
        ) as readable
        order by respondent, number desc
        """
    }

    /// As ``readable(of:by:)``, before a moment: nobody answers anew once both sides have, so that what may be read of the
    /// other side now was all of it then.
    static func readable(of id: FollowUpID, by reader: PersonID?, before moment: Instant) -> SQL {
        """
        select distinct on (respondent) respondent, ratings, goals_met, is_still_there, support, concerns, words
        from (
            select * from mutasi.follow_up_answer a where a.follow_up_id = \(id.number) and a.author = \(reader)
            union all
            select * from mutasi.follow_up_disclosed d where d.follow_up_id = \(id.number)
        ) as readable
        where written_at < \(moment)
        order by respondent, number desc
        """
    }

    static func raise(_ signal: FollowUpSignal, of id: FollowUpID) -> SQL {
        """
        insert into mutasi.follow_up_signal (follow_up_id, code, subject)
        values (\(id.number), \(signal.code), \(signal.subject))
        on conflict do nothing
        returning code
        """
    }

    static func signals(of id: FollowUpID) -> SQL {
        """
        select code, subject, raised_at from mutasi.follow_up_signal
        where follow_up_id = \(id.number)
        order by raised_at, code, subject
        """
    }
}
