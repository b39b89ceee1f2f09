#!/usr/bin/env python3
"""An ensemble on three ranks of MPI has the hash of one machine.

    mpi_test.py STICHTAG STICHTAG_ENSEMBLE_MPI
"""
import json
import os
import subprocess
import sys
import tempfile


def hash_of(command):
    environment = dict(os.environ, OMPI_ALLOW_RUN_AS_ROOT='1', OMPI_ALLOW_RUN_AS_ROOT_CONFIRM='1')
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, f'{command}: {done.stdout}{done.stderr}'
    return json.loads(done.stdout)['hash']


def main(stichtag, on_mpi):
    asked = ['ensemble', 'smarty-iq-fails', '--runs', '10', '--seed', '5', '--format', 'json']
    with tempfile.TemporaryDirectory() as folder:
        out = f'{folder}/whole.json'
        spread = hash_of(['mpirun', '--oversubscribe', '-n', '3', on_mpi, *asked, '--out', out])
        assert os.listdir(folder) == ['whole.json'], os.listdir(folder)
    assert spread == hash_of([stichtag, *asked]), spread


main(sys.argv[1], sys.argv[2])
