internal import Postgres
internal import Transfers

/// The statements on reviews of evaluations.
enum EvaluationReviewSQL {
    private static let select = """
        select r.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), r.need_id, r.grounds,
            r.requested_on, r.answer, r.answer_text,
            nullif(concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after), ''), r.answered_on
        from mutasi.evaluation_review r
        cross join lateral (
            select e.nip, e.title_before, e.name, e.title_after from mutasi.employee e where e.id = r.employee_id limit 1
        ) e
        left join lateral (
            select a.title_before, a.name, a.title_after from mutasi.employee a where a.id = r.answered_by limit 1
        ) a on true
        """

    static func one(_ id: Int64) -> SQL { SQL(unchecked: select + " where r.id = $1", binds: [Bind(id)]) }

    static func open(_ page: Page) -> SQL {
        SQL(
            unchecked: select + " where r.answer is null and r.id < $1 order by r.id desc limit $2",
            binds: page.binds
        )
    }

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: select + " where r.id < $1 order by r.id desc limit $2", binds: page.binds)
    }

    /// No row comes back where one is open: the index has waited for one that was entered meanwhile.
    static func add(_ person: PersonID, _ need: NeedID, grounds: String, by clerk: PersonID) -> SQL {
        """
        insert into mutasi.evaluation_review (employee_id, need_id, grounds, entered_by)
        values (\(person), \(need.number), \(grounds), \(clerk))
        on conflict (employee_id, need_id) where answer is null do nothing
        returning id
        """
    }

    static func answer(_ id: Int64, _ answer: EvaluationReview.Answer, _ text: String, by person: PersonID) -> SQL {
        """
        update mutasi.evaluation_review
        set answer = \(answer.rawValue), answer_text = \(text), answered_by = \(person),
            answered_on = mutasi.civil_today()
        where id = \(id) and answer is null
        """
    }

    static func employee(_ id: Int64) -> SQL {
        "select employee_id from mutasi.evaluation_review where id = \(id)"
    }
}
