//! The last exchanges, bounded by their number and by what they take.

use std::collections::VecDeque;
use std::sync::Arc;

use super::record::Record;

/// How many exchanges a journal keeps before it forgets the oldest.
pub(super) const CAPACITY: usize = 10_000;

/// How many bytes the kept exchanges may take.
pub(super) const BYTES: usize = 4 << 20;

/// How many exchanges that departed from the contract are kept whatever comes later.
const DEPARTED: usize = 100;

/// The kept exchanges, oldest first.
#[derive(Default)]
pub(super) struct Ring {
    records: VecDeque<Arc<Record>>,
    bytes: usize,
    total: u64,
    departed: Vec<Arc<Record>>,
    departures: u64,
}

impl Ring {
    /// Numbers a record and keeps it in the place of the oldest, where there is no more room.
    pub(super) fn push(&mut self, mut record: Record) {
        self.total += 1;
        record.number = self.total;
        self.bytes += record.bytes();
        let record = Arc::new(record);
        if !record.violations.is_empty() {
            self.departures += 1;
            if self.departed.len() < DEPARTED {
                self.departed.push(Arc::clone(&record));
            }
        }
        self.records.push_back(record);
        while self.records.len() > CAPACITY || self.bytes > BYTES {
            let Some(oldest) = self.records.pop_front() else { break };
            self.bytes -= oldest.bytes();
        }
    }

    /// Forgets every record but those that departed from the contract.
    pub(super) fn forget(&mut self) {
        self.records.clear();
        self.bytes = 0;
    }

    /// Forgets every record, but not how many there were.
    pub(super) fn clear(&mut self) {
        *self = Self { total: self.total, ..Self::default() };
    }

    pub(super) fn records(&self) -> &VecDeque<Arc<Record>> {
        &self.records
    }

    /// What the kept records take.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// How many records there ever were, which is the number of the last.
    pub(super) fn total(&self) -> u64 {
        self.total
    }

    /// The first records that departed from the contract.
    pub(super) fn departed(&self) -> &[Arc<Record>] {
        &self.departed
    }

    /// How many records ever departed from the contract.
    pub(super) fn departures(&self) -> u64 {
        self.departures
    }
}
