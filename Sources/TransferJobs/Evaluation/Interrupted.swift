import JobQueue

/// The job's time is over: the node lost its lease, or it stops. The job is run again by whoever gets it.
struct Interrupted: JobError {
    let code = "interrupted"
    let message = "the job was stopped while it ran"
}
