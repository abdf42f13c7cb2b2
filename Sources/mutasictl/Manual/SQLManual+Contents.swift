// What the page explains by itself; everything else that is granted is listed after it.
extension SQLManual {
    static let producers = [
        "jobs.enqueue(text,jsonb,text,text,timestamp with time zone,integer,text,text,text,integer,interval,text,text,bigint[],text)",
        "jobs.enqueue_many(text,jsonb[],text,text,timestamp with time zone,integer,text[],text,text[],integer,interval,text[],text,bigint[],text)",
    ]

    static let operators = [
        "jobs.cancel(text,bigint,text)", "jobs.retry(text,bigint,text)", "jobs.redrive(text,bigint,jsonb,jsonb,text)",
        "jobs.redrive_group(text,text,text,bigint,integer,jsonb,jsonb,text)",
        "jobs.pause_queue(text,text,text)", "jobs.resume_queue(text,text,text)",
        "jobs.pause_kind(text,text,text)", "jobs.resume_kind(text,text,text)",
        "jobs.limit_queue(text,text,jsonb,text)", "jobs.keep_kind(text,text,interval,interval,text)",
        "jobs.set_schedule(text,text,text,text,text,jsonb,integer,text,text,text,integer,boolean,text)",
        "jobs.enable_schedule(text,text,boolean,text)", "jobs.remove_schedule(text,text,text)",
        "jobs.next_firings(text,text,timestamp with time zone,integer)", "jobs.check_cron(text,text)",
        "jobs.record_action(text,text,text,jsonb,jsonb,text)",
    ]

    static let readers = [
        "jobs.backlog()", "jobs.held(integer)", "jobs.unserved()", "jobs.latencies(interval)", "jobs.traffic()",
        "mutasi_inbox.health()", "mutasi.verify_log(text,bigint)", "mutasi.civil_now()", "mutasi.civil_today(text)",
        "mutasi.masked_nip(text)", "mutasi.holds_office(uuid,text,text,date)",
    ]

    static let views = [
        "jobs.dead_letters", "jobs.node_status", "jobs.queue_status", "jobs.status", "jobs.stuck",
        "mutasi.public_announcement", "mutasi.public_signing",
    ]

    static let roles: [(String, Phrase)] = [
        ("mutasi_upstream", .sqlRoleUpstream), ("mutasi_portal", .sqlRolePortal),
        ("mutasi_operator", .sqlRoleOperator), ("mutasi_daemon", .sqlRoleDaemon),
        ("mutasi_verifier, mutasi_tpk, mutasi_decider, mutasi_auditor", .sqlRoleOfficials),
    ]

    static let errors: [(String, Phrase)] = [
        ("22023", .sqlErrorParameter), ("22P02, 22007", .sqlErrorValue), ("42501", .sqlErrorPrivilege),
        ("42883", .sqlErrorFunction), ("40001, 40P01", .sqlErrorAgain), ("25006", .sqlErrorReadOnly),
        ("JQ001", .sqlErrorNoJob), ("JQ002", .sqlErrorRunning), ("JQ003", .sqlErrorWaits),
        ("JQ004", .sqlErrorEnded), ("JQ005", .sqlErrorRedriven), ("JQ006", .sqlErrorArguments),
        ("JQ007", .sqlErrorUnfinished), ("MC001, MC002, MC003", .sqlErrorClock),
    ]

    static let examples: [(Phrase, String)] = [
        (
            .sqlExampleRole,
            """
            create role simpeg login;
            grant mutasi_upstream to simpeg;
            """
        ),
        (
            .sqlExampleEnqueue,
            """
            begin;
            update simpeg.pegawai set unor_id = 'U-BKWK-PP'
                where nip = '198703142011012907';
            select jobs.enqueue('evaluation.need', '{"need": 12}',
                unique_key => 'need:12', unique_scope => 'queued');
            commit;
            """
        ),
        (
            .sqlExampleMany,
            """
            select jobs.enqueue_many('evaluation.need',
                array(select jsonb_build_object('need', n)
                    from generate_series(1, 3) n), priority => 'low');
            """
        ),
        (.sqlExampleRetry, "select jobs.retry('budi', 42, 'database pulih');"),
        (.sqlExampleQueues, "select queue, available, running from jobs.queue_status;"),
        (.sqlExampleVerify, "select * from mutasi.verify_log('proposal', 7);"),
    ]
}
