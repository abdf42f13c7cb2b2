import Postgres

// What administrators do.
extension SQL {
    static func retry(_ id: Int64, by actor: String, reason: String?) -> SQL {
        "select jobs.retry(\(actor), \(id), \(reason))"
    }

    static func cancel(_ id: Int64, by actor: String, reason: String?) -> SQL {
        "select jobs.cancel(\(actor), \(id), \(reason))"
    }

    static func redrive(_ id: Int64, with arguments: ArgumentsForRedrive, by actor: String, reason: String?) -> SQL {
        "select jobs.redrive(\(actor), \(id), \(arguments.replacement), \(arguments.edits), \(reason))"
    }

    static func redriveGroup(
        kind: String,
        error: String?,
        after: Int64,
        most: Int,
        with arguments: ArgumentsForRedrive,
        by actor: String,
        reason: String?
    ) -> SQL {
        """
        select redriven, last
        from jobs.redrive_group(\(actor), \(kind), \(error), \(after), \(Int32(clamping: most)),
            \(arguments.replacement), \(arguments.edits), \(reason))
        """
    }

    static func deadLetters(kind: String?, error: String?, limit: Int) -> SQL {
        """
        select kind, error, reason, jobs, without_arguments, first_at, last_at, example_id
        from jobs.dead_letters
        where (\(kind) is null or kind = \(kind)) and (\(error) is null or error = \(error))
        order by jobs desc, last_at desc
        limit \(limit)
        """
    }

    static func actions(subject: String?, limit: Int) -> SQL {
        """
        select id, at, actor, role, verb, subject, before, after, reason
        from jobs.action
        where \(subject) is null or subject = \(subject)
        order by id desc
        limit \(limit)
        """
    }

    static func pauseQueue(_ queue: String, by actor: String, reason: String?) -> SQL {
        "select jobs.pause_queue(\(actor), \(queue), \(reason))"
    }

    static func resumeQueue(_ queue: String, by actor: String, reason: String?) -> SQL {
        "select jobs.resume_queue(\(actor), \(queue), \(reason))"
    }

    static func limitQueue(_ queue: String, _ limits: QueueLimits, by actor: String, reason: String?) -> SQL {
        """
        select paused, max_running, max_per_key, rate::text, burst, ageing, lanes
        from jobs.limit_queue(\(actor), \(queue), \(limits.json), \(reason))
        """
    }

    static func pauseKind(_ kind: String, by actor: String, reason: String?) -> SQL {
        "select jobs.pause_kind(\(actor), \(kind), \(reason))"
    }

    static func resumeKind(_ kind: String, by actor: String, reason: String?) -> SQL {
        "select jobs.resume_kind(\(actor), \(kind), \(reason))"
    }

    static func keepKind(_ kind: String, _ retention: KindRetention, by actor: String, reason: String?) -> SQL {
        """
        select keep_arguments, keep_results
        from jobs.keep_kind(
            \(actor), \(kind), \(retention.arguments.map { Interval($0) }), \(retention.results.map { Interval($0) }),
            \(reason)
        )
        """
    }
}
