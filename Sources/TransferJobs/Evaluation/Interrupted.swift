import JobQueue

/// The job's time is over, since its node lost the lease or stops; whoever gets it runs it again.
struct Interrupted: JobError {
    let code = "interrupted"
    let message = "the job was stopped while it ran"
}
