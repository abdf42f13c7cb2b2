import Postgres

// Every statement of the engine, in one place: a test prepares each of them against the migrated schema.
extension SQL {
    static func claim(
        node: Int64,
        queue: String,
        amount: Int,
        agedBeneath priority: Int16? = nil,
        past mark: Watermark.Marks,
        freed keys: FreedKeys = FreedKeys()
    ) -> SQL {
        """
        select id, run_at, priority, attempt, max_attempts, blocking, kind, version, timeout, args, ordering_key,
            concurrency_key, held, again_us, lanes
        from jobs.claim(\(node), \(queue), \(Int32(clamping: amount)), \(priority), \(mark.times), \(mark.ids),
            \(Array(keys.ordering)), \(Array(keys.concurrency)))
        """
    }

    static func doze(node: Int64, queue: String) -> SQL { "select jobs.doze(\(node), \(queue))" }

    static func rise(node: Int64, queue: String) -> SQL { "select jobs.rise(\(node), \(queue))" }

    static func reconcile(node: Int64, queue: String, held: [Int64]) -> SQL {
        "select jobs.reconcile(\(node), \(queue), \(held))"
    }

    static func hold(node: Int64, id: Int64) -> SQL { "select jobs.hold(\(node), \(id))" }

    static func complete(node: Int64, ids: [Int64], ran: [Int64], results: [JSONB?]) -> SQL {
        "select jobs.complete(\(node), \(ids), \(ran), \(results))"
    }

    static func fail(
        node: Int64,
        ids: [Int64],
        ran: [Int64],
        errors: [String],
        messages: [String],
        delays: [Interval?],
        moments: [Timestamp?]
    ) -> SQL {
        "select jobs.fail(\(node), \(ids), \(ran), \(errors), \(messages), \(delays), \(moments))"
    }

    static func cancel(node: Int64, ids: [Int64], ran: [Int64], reasons: [String]) -> SQL {
        "select jobs.cancel_claimed(\(node), \(ids), \(ran), \(reasons))"
    }

    static func locked(_ ids: [Int64]) -> SQL { "select * from jobs.locked(\(ids))" }

    static func release(node: Int64, ids: [Int64], delays: [Interval?]) -> SQL {
        "select jobs.release(\(node), \(ids), \(delays))"
    }

    static func register(
        node: Int64,
        host: String,
        process: Int32,
        options: RunnerOptions,
        registry: HandlerRegistry
    ) -> SQL {
        let kinds = registry.kinds
        let versions = kinds.compactMap { registry.versions(of: $0) }
        return """
            select jobs.register(\(node), \(host), \(process), \(options.version), \(options.queues.map(\.name)),
                \(Interval(options.lease)), \(kinds), \(versions.map(\.lowerBound)), \(versions.map(\.upperBound)))
            """
    }

    static func heartbeat(node: Int64, stats: JSONB) -> SQL { "select jobs.heartbeat(\(node), \(stats))" }

    static func leave(node: Int64) -> SQL { "select jobs.leave(\(node))" }

    static var rescue: SQL { "select nodes, rescued, discarded, next_us from jobs.rescue()" }

    static func tell(node: Int64, _ tellings: [(id: Int64, telling: Telling)]) -> SQL {
        """
        select jobs.tell(\(node), \(tellings.map(\.id)), \(tellings.map { $0.telling.percent.map(Int32.init) }),
            \(tellings.map(\.telling.text)), \(tellings.map(\.telling.linesAsJSON)),
            \(tellings.map { Int32(clamping: $0.telling.dropped) }))
        """
    }

    static func save(_ checkpoint: JSONB, of id: Int64, node: Int64) -> SQL {
        "select jobs.save_checkpoint(\(node), \(id), \(checkpoint))"
    }

    static func checkpoint(of id: Int64) -> SQL { "select jobs.checkpoint(\(id))" }

    static func cancelRequests(node: Int64) -> SQL { "select * from jobs.cancel_requests(\(node))" }

    static func recordEffect(job: Int64, key: String) -> SQL {
        "insert into jobs.diagnostic_effect (job_id, key) values (\(job), \(key))"
    }
}
