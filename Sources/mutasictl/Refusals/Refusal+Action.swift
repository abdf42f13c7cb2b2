import JobQueue

extension Refusal {
    /// The sentence and the code for an action that a job's state does not allow.
    init(_ refusal: ActionRefusal, _ job: Int64) {
        switch refusal {
        case .unknownJob: self.init(.notFound, .unknownJob(job))
        case .running: self.init(.dataRefused, .jobIsRunning(job))
        case .waitsForJobs: self.init(.dataRefused, .jobWaitsForJobs(job))
        case .ended: self.init(.dataRefused, .jobHasEnded(job))
        case .redrivenBefore: self.init(.dataRefused, .jobRedrivenBefore(job))
        case .argumentsGone: self.init(.dataRefused, .argumentsGone(job))
        case .unfinished: self.init(.dataRefused, .jobIsUnfinished(job))
        }
    }
}
